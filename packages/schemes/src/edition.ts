import type { PlainDate } from '@touchstone/plain-date';
import type {
  AuditKind,
  CombinationMethod,
  Coverage,
  CyclePolicy,
  DocumentKind,
  GatePolicy,
  Regime,
  ReviewItem,
} from '@touchstone/rules';
import type { Evaluation } from './evaluation.js';
import type { Bilingual, Licence, Sourced } from './standing.js';

/** One dated, published, unchangeable set of a programme's rules. An audit pins it; a later edition never rescores it. */
export interface SchemeEdition {
  /** `<programme>/<edition>`, as the file lies. */
  readonly id: string;
  readonly programme: Programme;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  /** Applications received from this day on may be certified against it. */
  readonly inForceFrom: PlainDate;
  /** Last such day, never after its filing's; null while it is open. */
  readonly inForceUntil: PlainDate | null;
  readonly filing: Filing;
  readonly licences: readonly Licence[];
  /** What it is certified against. */
  readonly basis: readonly Reference[];
  readonly levels: Levels;
  readonly evaluations: readonly Evaluation[];
  readonly combination: Combination;
  readonly cycle: CycleRules;
  readonly coverage: CoverageRules;
  readonly application: ApplicationRules;
  readonly audit: AuditRules;
  readonly nonconformities: NonconformityLimits;
  readonly decision: DecisionRules;
  readonly workedCases: readonly WorkedCase[];
  readonly combinationCases: readonly CombinationCase[];
  /** SHA-256 of the file's content and of what it includes, by which an adopted edition is held. */
  readonly checksum: string;
}

/** What the body offers; its editions succeed one another. */
export interface Programme {
  readonly code: string;
  readonly title: Bilingual;
}

/** The rule as filed with the regulator. Number and day are null until it is filed. */
export interface Filing extends Sourced {
  readonly number: string | null;
  readonly filedOn: PlainDate | null;
  /** Last day on which the filing may be used; null while it is open. */
  readonly endsOn: PlainDate | null;
}

/** A document the edition rests on. Dated: that edition only. Undated: the newest in force on the day asked. */
export interface Reference {
  /** Number as the edition writes it, right or wrong: `GB/T 10409`. */
  readonly ref: string;
  /** Year of the edition, or null for an undated reference. */
  readonly edition: string | null;
  readonly title: Bilingual;
  /** What a reader of the citation must know, such as a slip in it. */
  readonly annotation: Bilingual | null;
}

/** The levels a certificate may state. */
export interface Levels extends Sourced {
  /** Ascending by rank. */
  readonly items: readonly Level[];
}

/** A named level. `min` is given where scores are combined by a weighted mean. */
export interface Level {
  readonly code: string;
  readonly rank: number;
  readonly min: string | null;
  readonly title: Bilingual;
}

/** The combination an edition has chosen. */
export interface Combination extends Sourced {
  readonly method: CombinationMethod;
  /** The evaluation that decides alone, for `primary-only`; otherwise null. */
  readonly primary: string | null;
  /** Weight per evaluation as decimal strings, for `weighted-mean`; otherwise empty. */
  readonly weights: Readonly<Record<string, string>>;
  /** The one evaluation in which special deductions count, so that no fact counts twice. */
  readonly specialDeductionsIn: string;
}

/** The calendar a certificate lives by. */
export interface CycleRules extends Sourced, CyclePolicy {
  readonly regime: Regime;
  readonly validityMonths: number;
  /** For how many months after its last day what was certified against it may stay before it has moved on. */
  readonly transitionMonths: number;
}

/** How much of each evaluation is asked for, by kind of audit. */
export interface CoverageRules extends Sourced, Readonly<Record<AuditKind, Coverage>> {}

/** What an application must bring, and how fast it is reviewed. */
export interface ApplicationRules {
  readonly reviewClock: ReviewClock;
  readonly requirements: ApplicationRequirements;
  readonly documents: readonly RequiredDocument[];
  /** What the application review looks at beside items a, b and c of the rule; inferred where the file is silent. */
  readonly reviewItems: readonly AskedReviewItem[];
}

/** A further item of the application review. */
export interface AskedReviewItem extends Sourced {
  readonly code: ReviewItem;
}

/** The days the body has for its application review, the day of receipt not counted. */
export interface ReviewClock extends Sourced {
  readonly days: number;
  readonly count: 'calendar' | 'working';
  /** Whether an end on a holiday moves to the next working day. */
  readonly endMovesOffHolidays: boolean;
}

/** What must hold of an applicant beside its papers. */
export interface ApplicationRequirements extends Sourced {
  /** For how many months the service system must have run. */
  readonly serviceSystemMonths: number;
  /** For how many months a suspension or withdrawal by the applicant's own fault bars; 12 where the file is silent. */
  readonly ownFaultMonths: number;
  /** Whether individual businesses (个体工商户) are taken; they are, where the file is silent. */
  readonly individualBusinesses: boolean;
}

/** A paper the application brings. One that is not required is asked for where it applies. */
export interface RequiredDocument extends Sourced {
  readonly code: DocumentKind;
  readonly title: Bilingual;
  readonly required: boolean;
}

/** How audits are laid out. */
export interface AuditRules extends Sourced {
  /** Whether the document review must be concluded before anybody goes on site. */
  readonly documentReviewFirst: boolean;
  /** Whether the initial audit has stages 1 and 2. */
  readonly stages: boolean;
  /** Id of the table that person-days are taken from. */
  readonly timeTable: string;
  /** Days within which a failed national spot check is followed by an audit at short notice; 30 by default. */
  readonly spotCheckDays: number;
}

/** By when nonconformities are answered and verified. */
export interface NonconformityLimits extends Sourced {
  readonly minorDays: number;
  readonly majorDays: number;
  /** From the last day on site. */
  readonly majorVerifiedWithinMonths: number;
  /** From how many days before its last day on the client is reminded. */
  readonly remindDays: number;
  /** How many days after its last day a minor one is proposed to become major. */
  readonly escalateAfterDays: number;
}

/** How decisions are made. */
export interface DecisionRules extends Sourced, GatePolicy {
  /** Whether the technical reviewer may be the decision maker too. Neither is ever of the audit team. */
  readonly reviewerMayDecide: boolean;
  /** Whether the filed rule lets a certified client put the mark on its products; not so by default. */
  readonly markOnProduct: boolean;
  /** The capital that stands for the programme in the numbers of its certificates. */
  readonly numberLetter: string;
}

/** What one scorecard holds, in a worked case: verdicts by code, `7/10` being seven of ten samples conforming. */
export interface WorkedScorecard {
  /** Verdict of every leaf that `responses` does not name; null leaves them unanswered. */
  readonly others: string | null;
  readonly responses: Readonly<Record<string, string>>;
  readonly specialDeductions: number;
  readonly specialBonuses: number;
}

/** A scorecard and what it must come out to. An edition with a case that does not is not published. */
export interface WorkedCase extends WorkedScorecard {
  readonly name: Bilingual;
  readonly evaluation: string;
  readonly expect: WorkedExpectation;
}

/** Either a result, or the range of an unfinished scorecard, or the codes of its refusals. */
export type WorkedExpectation =
  | { readonly score: string; readonly level: string | null; readonly passed: boolean }
  | { readonly low: string; readonly high: string }
  | { readonly refusals: readonly string[] };

/** A scorecard per evaluation, and the level they must combine to. */
export interface CombinationCase {
  readonly name: Bilingual;
  readonly scorecards: Readonly<Record<string, WorkedScorecard>>;
  readonly expect: { readonly level: string | null; readonly passed: boolean; readonly score: string | null };
}
