import { plainDate } from '@touchstone/plain-date';
import {
  DEFAULT_CYCLE_POLICY,
  DEFAULT_GATE_POLICY,
  DEFAULT_NUMBER_LETTER,
  DEFAULT_NONCONFORMITY_LIMITS,
  DEFAULT_REVIEW_ITEMS,
  OWN_FAULT_MONTHS,
  SPOT_CHECK_DAYS,
} from '@touchstone/rules';
import type {
  CombinationCaseDocument,
  CriterionDocument,
  EditionDocument,
  OwnEvaluation,
  ReferenceDocument,
  ScorecardDocument,
  WorkedCaseDocument,
} from './document.js';
import { isIncluded } from './document.js';
import type { CombinationCase, Levels, Reference, SchemeEdition, WorkedCase, WorkedScorecard } from './edition.js';
import type { Criterion, Evaluation } from './evaluation.js';

/** Samples of fewer than this need a reason, where the edition says nothing else. */
export const DEFAULT_SAMPLE_MINIMUM = 3;

/** What a file's edition is made of: the file, and the evaluations it takes from other editions, by its own ids. */
export interface EditionParts {
  readonly document: EditionDocument;
  readonly included: ReadonlyMap<string, Evaluation>;
  readonly checksum: string;
}

/** How nonconformities climb where an edition says nothing. */
const LADDER = {
  remindDays: DEFAULT_NONCONFORMITY_LIMITS.remindDays,
  escalateAfterDays: DEFAULT_NONCONFORMITY_LIMITS.escalateAfterDays,
};
/** Where an edition says nothing: two years reach past two surveillance audits. */
const DEFAULT_TRANSITION_MONTHS = 24;

/** Fills every default of a file that has been checked, so that readers of an edition ask no question twice. */
export function buildEdition({ document, included, checksum }: EditionParts): SchemeEdition {
  const { programme, title, summary, cycle, coverage, audit, nonconformities, decision, application } = document;
  const levels = {
    ...document.levels,
    items: document.levels.items.map((level) => ({ ...level, min: level.min ?? null })),
  };
  return {
    id: document.id,
    programme,
    title,
    summary,
    inForceFrom: plainDate(document.inForceFrom),
    inForceUntil: lastDayOf(document),
    filing: filingOf(document),
    licences: document.licences ?? [],
    basis: document.basis.map(referenceOf),
    levels,
    evaluations: document.evaluations.flatMap((evaluation) => {
      if (!isIncluded(evaluation)) return [evaluationOf(evaluation, levels)];
      const taken = included.get(evaluation.id);
      return taken ? [taken] : [];
    }),
    combination: {
      ...document.combination,
      primary: document.combination.primary ?? null,
      weights: document.combination.weights ?? {},
    },
    cycle: { transitionMonths: DEFAULT_TRANSITION_MONTHS, ...DEFAULT_CYCLE_POLICY, ...cycle },
    coverage,
    application: applicationOf(application),
    audit: { ...audit, spotCheckDays: audit.spotCheckDays ?? SPOT_CHECK_DAYS },
    nonconformities: { ...LADDER, ...nonconformities },
    decision: { markOnProduct: false, numberLetter: DEFAULT_NUMBER_LETTER, ...DEFAULT_GATE_POLICY, ...decision },
    workedCases: document.workedCases.map(workedCaseOf),
    combinationCases: (document.combinationCases ?? []).map(combinationCaseOf),
    checksum,
  };
}

/** A rule whose filing has ended may no longer be used, whatever it says of itself. */
function lastDayOf({ inForceUntil, filing }: EditionDocument): SchemeEdition['inForceUntil'] {
  const [first] = [inForceUntil, filing.endsOn].filter((day) => day !== undefined).toSorted();
  return first === undefined ? null : plainDate(first);
}

function applicationOf({ requirements, reviewItems, ...rest }: EditionDocument['application']) {
  const { ownFaultMonths = OWN_FAULT_MONTHS, individualBusinesses = true, ...required } = requirements;
  return {
    ...rest,
    requirements: { ...required, ownFaultMonths, individualBusinesses },
    reviewItems: reviewItems ?? DEFAULT_REVIEW_ITEMS.map((code) => ({ code, standing: 'inferred' as const })),
  };
}

function filingOf({ filing }: EditionDocument): SchemeEdition['filing'] {
  return {
    ...filing,
    number: filing.number ?? null,
    filedOn: filing.filedOn === undefined ? null : plainDate(filing.filedOn),
    endsOn: filing.endsOn === undefined ? null : plainDate(filing.endsOn),
  };
}

function referenceOf({ ref, edition, title, annotation }: ReferenceDocument): Reference {
  return { ref, edition: edition ?? null, title, annotation: annotation ?? null };
}

function evaluationOf(evaluation: OwnEvaluation, levels: Levels): Evaluation {
  const { id, title, clausesOf, total, bands, limits, subset } = evaluation;
  return {
    id,
    title,
    clausesOf,
    total,
    criteria: evaluation.criteria.map((criterion) => criterionOf(criterion, evaluation)),
    bands: {
      ...bands,
      items: bands.items.map((band) => ({
        ...band,
        title: band.title ??
          levels.items.find(({ rank }) => rank === band.rank)?.title ?? { zh: band.code, en: band.code },
      })),
    },
    limits,
    subset: subset ?? null,
    includedFrom: null,
  };
}

function criterionOf(criterion: CriterionDocument, evaluation: OwnEvaluation): Criterion {
  const licence = criterion.standing === undefined ? evaluation.licence : criterion.licence;
  const pointsLicence = criterion.pointsStanding === undefined ? evaluation.pointsLicence : criterion.pointsLicence;
  return {
    code: criterion.code,
    parent: criterion.parent ?? null,
    title: criterion.title,
    leaf: criterion.points !== undefined,
    points: criterion.points ?? null,
    total: criterion.total ?? null,
    standing: criterion.standing ?? evaluation.standing,
    ...(licence !== undefined && { licence }),
    pointsStanding: criterion.pointsStanding ?? evaluation.pointsStanding,
    ...(pointsLicence !== undefined && { pointsLicence }),
    sampling: criterion.sampling ?? true,
    minimumSample: criterion.minimumSample ?? DEFAULT_SAMPLE_MINIMUM,
    tailoring: criterion.tailoring ?? true,
    mandatory: criterion.mandatory ?? false,
    encouraged: criterion.encouraged ?? false,
    rotation: criterion.rotation ?? null,
  };
}

function workedCaseOf({ name, evaluation, expect, ...scorecard }: WorkedCaseDocument): WorkedCase {
  return { name, evaluation, ...scorecardOf(scorecard), expect: expectationOf(expect) };
}

function expectationOf(expect: WorkedCaseDocument['expect']): WorkedCase['expect'] {
  if (expect.refusals !== undefined) return { refusals: expect.refusals };
  if (expect.low !== undefined && expect.high !== undefined) return { low: expect.low, high: expect.high };
  return { score: expect.score ?? '', level: expect.level ?? null, passed: expect.passed ?? false };
}

function combinationCaseOf({ name, scorecards, expect }: CombinationCaseDocument): CombinationCase {
  return {
    name,
    scorecards: Object.fromEntries(Object.entries(scorecards).map(([id, scorecard]) => [id, scorecardOf(scorecard)])),
    expect: { level: expect.level ?? null, passed: expect.passed, score: expect.score ?? null },
  };
}

function scorecardOf(scorecard: ScorecardDocument): WorkedScorecard {
  return {
    others: scorecard.others ?? null,
    responses: scorecard.responses ?? {},
    specialDeductions: scorecard.specialDeductions ?? 0,
    specialBonuses: scorecard.specialBonuses ?? 0,
  };
}
