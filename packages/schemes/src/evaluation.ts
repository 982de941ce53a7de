import type { Bilingual, Sourced, Standing } from './standing.js';

/** One scored tree of an edition. Only its leaves carry points; points and minima are decimal strings. */
export interface Evaluation {
  readonly id: string;
  readonly title: Bilingual;
  /** The document whose clauses the criteria's codes count in, as cited: `GB/T 27922-2011`. */
  readonly clausesOf: string;
  /** What all leaves sum to; checked. */
  readonly total: string;
  /** In the order of the document, parents before children. */
  readonly criteria: readonly Criterion[];
  readonly bands: Bands;
  readonly limits: ScoringLimits;
  /** What a partial surveillance asks for; null where the edition knows full ones only. */
  readonly subset: Subset | null;
  /** Where the tree was taken from, if the file took it from another edition. */
  readonly includedFrom: IncludedFrom | null;
}

/** One assessable requirement (a leaf) or a heading over some (an inner node). */
export interface Criterion extends Sourced {
  readonly code: string;
  /** Code of the node above; null for a chapter. */
  readonly parent: string | null;
  readonly title: Bilingual;
  /** Whether it carries points. */
  readonly leaf: boolean;
  /** What a leaf earns when met, as a decimal string; null on an inner node. */
  readonly points: string | null;
  /** What the leaves below an inner node sum to, where the edition declares it; chapters always do. */
  readonly total: string | null;
  /** Standing of `points` or `total`, which may differ from that of the text. */
  readonly pointsStanding: Standing;
  readonly pointsLicence?: string;
  /** Whether it may be judged by a sample, losing points in proportion; otherwise all or nothing. */
  readonly sampling: boolean;
  /** Smallest sample that needs no reason. */
  readonly minimumSample: number;
  /** Whether it may be tailored out; otherwise it is always applicable. */
  readonly tailoring: boolean;
  /** Asked for in every surveillance, partial ones too. */
  readonly mandatory: boolean;
  /** Encouraged only: points may be lost with evidence, but no nonconformity is raised. */
  readonly encouraged: boolean;
  /** In which turn of a partial surveillance it is asked for, from 1; null if mandatory or never partial. */
  readonly rotation: number | null;
}

/** The levels' minima in one evaluation. */
export interface Bands extends Sourced {
  /** Ascending by minimum. */
  readonly items: readonly Band[];
}

/** From which score on which rank is reached. The score equal to the minimum reaches it. */
export interface Band {
  readonly code: string;
  readonly min: string;
  /** The edition's level this band stands for. */
  readonly rank: number;
  readonly title: Bilingual;
}

/** How special deductions and bonuses act in one evaluation. */
export interface ScoringLimits extends Sourced {
  /** So many special deductions fail the evaluation, whatever its score. */
  readonly specialDeductionLimit: number;
  /** At most so many bonuses. */
  readonly bonusLimit: number;
}

/** The rule for a surveillance that does not ask for every leaf. */
export interface Subset extends Sourced {
  /** A loss of more points than this refers the client to a full evaluation. */
  readonly lossLimit: string;
  /** In how many turns every leaf that is not mandatory is asked for once. */
  readonly turns: number;
}

/** The edition and evaluation a tree was taken from. */
export interface IncludedFrom {
  readonly edition: string;
  readonly evaluation: string;
}
