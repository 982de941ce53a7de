import {
  compileEvaluation,
  ENGINE_VERSION,
  scoreArrays,
  scoreScorecard,
  scoreSixPlaces,
  subsetOutcome,
} from '@touchstone/rules';
import type { CompiledEvaluation, ScoreRefusal, ScoreResult, SubsetResult } from '@touchstone/rules';
import { leavesAskedFor, rulesOf } from '@touchstone/schemes';
import type { Evaluation, SchemeEdition } from '@touchstone/schemes';
import type { EditionShelf } from '../../editions.js';
import { responsesOf } from './scorecard-answers.js';
import type { RecordedResponse, StoredAnswers } from './scorecard-answers.js';
import type { Scorecard, SpecialItem } from './scorecard.entity.js';

/** What a scorecard's row tells of it. */
export type StoredSheet = StoredAnswers &
  Pick<Scorecard, 'editionId' | 'evaluation' | 'surveillanceNumber' | 'specialDeductions' | 'specialBonuses'>;

/** A scorecard as the engine takes it: its evaluation made ready, and its answers. */
export interface Sheet {
  readonly edition: SchemeEdition;
  readonly evaluation: Evaluation;
  readonly compiled: CompiledEvaluation;
  /** Every leaf of the evaluation, in its order. */
  readonly leaves: readonly string[];
  /** The leaves a partial surveillance asks for; null where every leaf is asked for. */
  readonly asked: readonly string[] | null;
  readonly responses: readonly RecordedResponse[];
  readonly specialDeductions: readonly SpecialItem[];
  readonly specialBonuses: readonly SpecialItem[];
}

/** The outcome as it is stored beside the answers. */
export type StoredOutcome = Pick<Scorecard, 'missing' | 'score' | 'scoreExact' | 'level' | 'passed' | 'engineVersion'>;

/** What a sheet comes to: a full evaluation's score, or whether a partial surveillance confirms. */
export type SheetResult =
  | { readonly coverage: 'full'; readonly result: ScoreResult }
  | { readonly coverage: 'subset'; readonly result: SubsetResult };

/** Evaluations are made ready once each: an edition read anew brings objects of its own. */
const ready = new WeakMap<Evaluation, CompiledEvaluation>();

/** An evaluation made ready for scoring. */
export function compiledOf(evaluation: Evaluation): CompiledEvaluation {
  const known = ready.get(evaluation);
  if (known) return known;
  const compiled = compileEvaluation(rulesOf(evaluation));
  ready.set(evaluation, compiled);
  return compiled;
}

/** The evaluation of an edition. @throws Error when the edition has none of that id, which no scorecard names */
export function evaluationOf(edition: SchemeEdition, id: string): Evaluation {
  const evaluation = edition.evaluations.find((each) => each.id === id);
  if (!evaluation) throw new Error(`Edition ${edition.id} has no evaluation ${id}`);
  return evaluation;
}

/** Reads a scorecard's row. */
export function sheetOf(editions: Pick<EditionShelf, 'get'>, stored: StoredSheet): Sheet {
  const edition = editions.get(stored.editionId);
  const evaluation = evaluationOf(edition, stored.evaluation);
  const compiled = compiledOf(evaluation);
  const leaves = compiled.leaves.map(({ code }) => code);
  return {
    edition,
    evaluation,
    compiled,
    leaves,
    asked: askedFor(evaluation, stored.surveillanceNumber),
    responses: responsesOf(leaves, stored),
    specialDeductions: stored.specialDeductions,
    specialBonuses: stored.specialBonuses,
  };
}

/** The leaves a partial surveillance asks for; null where every leaf is. */
export function askedFor(evaluation: Evaluation, surveillanceNumber: number | null): readonly string[] | null {
  return surveillanceNumber === null ? null : leavesAskedFor(evaluation, surveillanceNumber).map(({ code }) => code);
}

/** What a sheet comes to, by the one engine. */
export function resultOfSheet(sheet: Sheet, majorNonconformities: number): SheetResult {
  const { compiled, evaluation, asked } = sheet;
  if (asked === null) return { coverage: 'full', result: scoreScorecard(compiled, sheet) };
  const lossLimit = evaluation.subset?.lossLimit ?? '0';
  return {
    coverage: 'subset',
    result: subsetOutcome(compiled, { scorecard: sheet, asked, lossLimit, majorNonconformities }),
  };
}

/** The outcome to be stored. @throws Error for a sheet that the engine refuses, which is never stored */
export function storedOutcomeOf(sheet: Sheet, majorNonconformities: number): StoredOutcome {
  const outcome = outcomeToStore(resultOfSheet(sheet, majorNonconformities));
  if ('fault' in outcome) throw new Error(`A stored scorecard is refused: ${outcome.fault}`);
  return outcome;
}

/** The outcome of a stored sheet as the engine comes to it today, or why it comes to none. */
export function recomputedOutcome(
  editions: EditionShelf,
  stored: Omit<StoredSheet, 'notes'>,
  majorNonconformities: number,
): StoredOutcome | Fault {
  const evaluation = editions.find(stored.editionId)?.evaluations.find(({ id }) => id === stored.evaluation);
  if (!evaluation) return { fault: `no evaluation ${stored.evaluation} of edition ${stored.editionId} is installed` };
  const compiled = compiledOf(evaluation);
  const [answers, leaves] = [stored.verdicts.length, compiled.leaves.length];
  if (answers !== leaves) return { fault: `${answers} answers are kept for ${leaves} leaves` };
  const specials = { deductions: stored.specialDeductions.length, bonuses: stored.specialBonuses.length };
  const whole = stored.surveillanceNumber === null ? scoreArrays(compiled, stored, specials) : null;
  if (whole) return outcomeToStore({ coverage: 'full', result: whole });
  return outcomeToStore(resultOfSheet(sheetOf(editions, { ...stored, notes: {} }), majorNonconformities));
}

/** Why a sheet comes to nothing. */
interface Fault {
  readonly fault: string;
}

function outcomeToStore({ coverage, result }: SheetResult): StoredOutcome | Fault {
  if ('refusals' in result) return { fault: codesOf(result.refusals) };
  if (coverage === 'full') {
    return {
      missing: result.missing,
      score: result.score && scoreSixPlaces(result.score.exact),
      scoreExact: result.score?.exact ?? null,
      level: result.level,
      passed: result.passed,
      engineVersion: ENGINE_VERSION,
    };
  }
  return {
    missing: result.complete ? 0 : result.missing.length,
    score: null,
    scoreExact: null,
    level: null,
    passed: result.complete ? result.outcome === 'CONFIRMED' : null,
    engineVersion: ENGINE_VERSION,
  };
}

function codesOf(refusals: readonly ScoreRefusal[]): string {
  return refusals.map(({ code, criterion }) => `${code} ${criterion ?? ''}`).join(', ');
}
