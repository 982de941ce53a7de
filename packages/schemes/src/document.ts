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
import type { IncludedFrom } from './evaluation.js';
import type { Bilingual, Licence, Sourced, Standing } from './standing.js';

/** An edition as its file says it: what is left out has a default, and an evaluation may be taken from elsewhere. */
export interface EditionDocument {
  readonly id: string;
  readonly programme: { readonly code: string; readonly title: Bilingual };
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly inForceFrom: string;
  readonly inForceUntil?: string;
  readonly filing: Sourced & { readonly number?: string; readonly filedOn?: string; readonly endsOn?: string };
  readonly licences?: readonly Licence[];
  readonly basis: readonly ReferenceDocument[];
  readonly levels: Sourced & { readonly items: readonly LevelDocument[] };
  readonly evaluations: readonly EvaluationDocument[];
  readonly combination: CombinationDocument;
  readonly cycle: Sourced & {
    readonly regime: Regime;
    readonly validityMonths: number;
    readonly transitionMonths?: number;
  } & Partial<CyclePolicy>;
  readonly coverage: Sourced & Readonly<Record<AuditKind, Coverage>>;
  readonly application: ApplicationDocument;
  readonly audit: Sourced & {
    readonly documentReviewFirst: boolean;
    readonly stages: boolean;
    readonly timeTable: string;
    readonly spotCheckDays?: number;
  };
  readonly nonconformities: Sourced & {
    readonly minorDays: number;
    readonly majorDays: number;
    readonly majorVerifiedWithinMonths: number;
    readonly remindDays?: number;
    readonly escalateAfterDays?: number;
  };
  readonly decision: Sourced & {
    readonly reviewerMayDecide: boolean;
    readonly markOnProduct?: boolean;
    readonly numberLetter?: string;
  } & Partial<GatePolicy>;
  readonly workedCases: readonly WorkedCaseDocument[];
  readonly combinationCases?: readonly CombinationCaseDocument[];
}

/** A basis as written. */
export interface ReferenceDocument {
  readonly ref: string;
  readonly edition?: string;
  readonly title: Bilingual;
  readonly annotation?: Bilingual;
}

/** A level as written. */
export interface LevelDocument {
  readonly code: string;
  readonly rank: number;
  readonly min?: string;
  readonly title: Bilingual;
}

/** The combination as written. */
export interface CombinationDocument extends Sourced {
  readonly method: CombinationMethod;
  readonly primary?: string;
  readonly weights?: Readonly<Record<string, string>>;
  readonly specialDeductionsIn: string;
}

/** What is said about applications. */
export interface ApplicationDocument {
  readonly reviewClock: Sourced & {
    readonly days: number;
    readonly count: 'calendar' | 'working';
    readonly endMovesOffHolidays: boolean;
  };
  readonly requirements: Sourced & {
    readonly serviceSystemMonths: number;
    readonly ownFaultMonths?: number;
    readonly individualBusinesses?: boolean;
  };
  readonly reviewItems?: ReadonlyArray<Sourced & { readonly code: ReviewItem }>;
  readonly documents: ReadonlyArray<
    Sourced & { readonly code: DocumentKind; readonly title: Bilingual; readonly required: boolean }
  >;
}

/** An evaluation of the file's own, or one taken from another edition. */
export type EvaluationDocument = OwnEvaluation | IncludedEvaluation;

/** An evaluation taken whole from another edition, so that nothing of it is written twice. */
export interface IncludedEvaluation {
  readonly id: string;
  readonly title?: Bilingual;
  readonly include: IncludedFrom;
}

/** An evaluation written out. Its standings hold for every criterion that does not name its own. */
export interface OwnEvaluation extends Sourced {
  readonly id: string;
  readonly title: Bilingual;
  readonly clausesOf: string;
  readonly total: string;
  readonly pointsStanding: Standing;
  readonly pointsLicence?: string;
  readonly criteria: readonly CriterionDocument[];
  readonly bands: Sourced & { readonly items: readonly BandDocument[] };
  readonly limits: Sourced & { readonly specialDeductionLimit: number; readonly bonusLimit: number };
  readonly subset?: Sourced & { readonly lossLimit: string; readonly turns: number };
}

/** A criterion as written. One with `points` is a leaf. */
export interface CriterionDocument {
  readonly code: string;
  readonly parent?: string;
  readonly title: Bilingual;
  readonly points?: string;
  readonly total?: string;
  readonly sampling?: boolean;
  readonly minimumSample?: number;
  readonly tailoring?: boolean;
  readonly mandatory?: boolean;
  readonly encouraged?: boolean;
  readonly rotation?: number;
  readonly standing?: Standing;
  readonly licence?: string;
  readonly pointsStanding?: Standing;
  readonly pointsLicence?: string;
}

/** A band as written; its title is its level's unless it has one. */
export interface BandDocument {
  readonly code: string;
  readonly min: string;
  readonly rank: number;
  readonly title?: Bilingual;
}

/** A scorecard as written. */
export interface ScorecardDocument {
  readonly others?: string;
  readonly responses?: Readonly<Record<string, string>>;
  readonly specialDeductions?: number;
  readonly specialBonuses?: number;
}

/** A worked case as written. */
export interface WorkedCaseDocument extends ScorecardDocument {
  readonly name: Bilingual;
  readonly evaluation: string;
  readonly expect: {
    readonly score?: string;
    readonly level?: string;
    readonly passed?: boolean;
    readonly low?: string;
    readonly high?: string;
    readonly refusals?: readonly string[];
  };
}

/** A worked combination as written. */
export interface CombinationCaseDocument {
  readonly name: Bilingual;
  readonly scorecards: Readonly<Record<string, ScorecardDocument>>;
  readonly expect: { readonly level?: string; readonly passed: boolean; readonly score?: string };
}

/** Whether an evaluation is taken from another edition. */
export function isIncluded(evaluation: EvaluationDocument): evaluation is IncludedEvaluation {
  return 'include' in evaluation;
}
