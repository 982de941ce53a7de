import type { SchemeEdition } from '../edition.js';
import { LinkKind } from './crosswalk.js';
import type { Crosswalk, CrosswalkLink, LeafPlace } from './crosswalk.js';

/** A leaf of another edition that asks alike. */
export interface Counterpart extends LeafPlace {
  readonly kind: LinkKind;
}

/** How much of an evaluation another edition asks as well. */
export interface EvaluationCoverage {
  readonly evaluation: string;
  readonly leaves: number;
  /** Leaves that are answered with one of the other edition. */
  readonly same: number;
  /** Leaves that have related ones there, and none the same. */
  readonly related: number;
}

/** A crosswalk seen from one of its editions: what stands across, and the links turned so that ours is on the left. */
export function crosswalkFrom({ editions, links }: Crosswalk, editionId: string): CrosswalkSeen | null {
  if (editions.left === editionId) return { other: editions.right, links };
  if (editions.right !== editionId) return null;
  return { other: editions.left, links: links.map(({ kind, left, right }) => ({ kind, left: right, right: left })) };
}

/** A crosswalk from one side. */
export interface CrosswalkSeen {
  readonly other: string;
  readonly links: readonly CrosswalkLink[];
}

/** What of another edition asks like a leaf of one, the same before the related. */
export function counterpartsOf(
  crosswalks: readonly Crosswalk[],
  [from, to]: readonly [from: string, to: string],
  leaf: LeafPlace,
): readonly Counterpart[] {
  return crosswalks
    .flatMap((crosswalk) => {
      const seen = crosswalkFrom(crosswalk, from);
      return seen?.other === to ? seen.links : [];
    })
    .filter(({ left }) => left.evaluation === leaf.evaluation && left.criterion === leaf.criterion)
    .map(({ kind, right }) => ({ ...right, kind }))
    .toSorted((a, b) => Number(b.kind === LinkKind.SAME) - Number(a.kind === LinkKind.SAME));
}

/** How much of each evaluation of an edition the other one asks as well, in the order of the edition. */
export function coverageOf({ evaluations }: SchemeEdition, { links }: CrosswalkSeen): readonly EvaluationCoverage[] {
  return evaluations.map(({ id, criteria }) => {
    const kinds = new Map<string, Set<LinkKind>>();
    for (const { kind, left } of links)
      if (left.evaluation === id) kinds.set(left.criterion, (kinds.get(left.criterion) ?? new Set()).add(kind));
    const same = [...kinds.values()].filter((each) => each.has(LinkKind.SAME)).length;
    return { evaluation: id, leaves: criteria.filter(({ leaf }) => leaf).length, same, related: kinds.size - same };
  });
}
