/**
 * Where a part of an edition comes from, and so what it may carry.
 * - `source`: the body's filed rule or a published text says so;
 * - `licensed`: taken from a text the body holds a licence for, which it names;
 * - `inferred`: concluded from neighbouring texts, not read anywhere;
 * - `illustrative`: made up so that the part can be tried.
 *
 * The last two keep every certificate of the edition a specimen.
 */
export const Standing = {
  SOURCE: 'source',
  LICENSED: 'licensed',
  INFERRED: 'inferred',
  ILLUSTRATIVE: 'illustrative',
} as const;
/** One of the four standings. */
export type Standing = (typeof Standing)[keyof typeof Standing];

/** What every part of an edition says about itself: its standing, and the licence where it is `licensed`. */
export interface Sourced {
  readonly standing: Standing;
  /** Id of one of the edition's licences; given exactly when the standing is `licensed`. */
  readonly licence?: string;
}

/** A licence to a text, which `licensed` parts of the edition point at. */
export interface Licence {
  readonly id: string;
  readonly title: Bilingual;
  /** Who granted it. */
  readonly licensor: string;
  /** Contract or order number under which it can be looked up. */
  readonly number: string;
}

/** A text in both languages of the house. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
