import type { Bilingual, Standing } from '../standing.js';

/**
 * How far two leaves ask alike.
 * - `same`: one answer is the answer to both; a client audited against both editions is asked once;
 * - `related`: they look at the same thing and ask something else of it; shown beside each other, answered apart.
 */
export const LinkKind = { SAME: 'same', RELATED: 'related' } as const;
/** One of the two. */
export type LinkKind = (typeof LinkKind)[keyof typeof LinkKind];

/** A leaf of an edition, by its evaluation and code. */
export interface LeafPlace {
  readonly evaluation: string;
  readonly criterion: string;
}

/** Two leaves that ask alike, one of each edition. */
export interface CrosswalkLink {
  readonly kind: LinkKind;
  readonly left: LeafPlace;
  readonly right: LeafPlace;
}

/** Which criteria of two editions ask alike (指标对照). It belongs to neither edition and changes no score. */
export interface Crosswalk {
  /** The name of its file. */
  readonly id: string;
  readonly title: Bilingual;
  readonly editions: { readonly left: string; readonly right: string };
  /** Where it comes from; of a tree that one edition took from the other, nothing had to be concluded. */
  readonly standing: Standing;
  /** In the order of the file, shared trees first. */
  readonly links: readonly CrosswalkLink[];
}

/** A crosswalk as its file says it: a tree shared whole is told once, not leaf by leaf. */
export interface CrosswalkDocument extends Omit<Crosswalk, 'id'> {
  readonly sharedTrees?: ReadonlyArray<{ readonly left: string; readonly right: string }>;
}
