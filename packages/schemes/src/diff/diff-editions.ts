import type { SchemeEdition } from '../edition.js';
import type { Evaluation } from '../evaluation.js';
import { changesBetween } from './changes.js';
import type { Change } from './changes.js';
import { diffItems } from './diff-items.js';
import type { ItemDiff } from './diff-items.js';

/** What became of an evaluation. One that is new or gone lists all its criteria as added or removed. */
export interface EvaluationDiff {
  readonly id: string;
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** Title, total, scoring limits, partial surveillance. */
  readonly changes: readonly Change[];
  readonly criteria: readonly ItemDiff[];
  readonly bands: readonly ItemDiff[];
}

/** What differs between two editions, in the order of the newer one; whatever is the same is left out. */
export interface EditionDiff {
  readonly from: string;
  readonly to: string;
  readonly same: boolean;
  /** Titles, days, filing, combination, cycle, coverage, clocks and limits, by path. */
  readonly rules: readonly Change[];
  readonly levels: readonly ItemDiff[];
  readonly evaluations: readonly EvaluationDiff[];
  /** Papers an application must bring. */
  readonly documents: readonly ItemDiff[];
  readonly basis: readonly ItemDiff[];
  readonly licences: readonly ItemDiff[];
  /** How many worked cases either has; they prove the edition and are not rules of it. */
  readonly workedCases: { readonly from: number; readonly to: number };
}

/**
 * Compares two editions for a person who is to adopt the newer one. Criteria are paired by code and evaluations by id:
 * a criterion that was given another code shows as one removed and one added.
 */
export function diffEditions(older: SchemeEdition, newer: SchemeEdition): EditionDiff {
  const parts = {
    rules: changesBetween(rulesIn(older), rulesIn(newer)),
    levels: diffItems(older.levels.items, newer.levels.items, ({ code }) => code),
    evaluations: diffEvaluations(older.evaluations, newer.evaluations),
    documents: diffItems(older.application.documents, newer.application.documents, ({ code }) => code),
    basis: diffItems(older.basis, newer.basis, ({ ref }) => ref),
    licences: diffItems(older.licences, newer.licences, ({ id }) => id),
  };
  return {
    from: older.id,
    to: newer.id,
    same: Object.values(parts).every(({ length }) => length === 0),
    ...parts,
    workedCases: { from: casesOf(older), to: casesOf(newer) },
  };
}

/** What is compared key by key: lists have their own comparison, and id and checksum always differ. */
function rulesIn(edition: SchemeEdition): object {
  const { levels, application } = edition;
  return {
    ...without(edition, ['id', 'checksum', 'workedCases', 'combinationCases', 'evaluations', 'basis', 'licences']),
    levels: without(levels, ['items']),
    application: without(application, ['documents']),
  };
}

function diffEvaluations(older: readonly Evaluation[], newer: readonly Evaluation[]): readonly EvaluationDiff[] {
  const added = newer.flatMap((evaluation) => {
    const before = older.find(({ id }) => id === evaluation.id);
    const diff = diffEvaluation(before, evaluation);
    return diff.kind === 'CHANGED' && isEmpty(diff) ? [] : [diff];
  });
  const removed = older
    .filter(({ id }) => !newer.some((each) => each.id === id))
    .map((evaluation) => diffEvaluation(evaluation, undefined));
  return [...added, ...removed];
}

function diffEvaluation(before: Evaluation | undefined, after: Evaluation | undefined): EvaluationDiff {
  return {
    id: after?.id ?? before?.id ?? '',
    kind: kindOf(before, after),
    changes: changesBetween(headOf(before), headOf(after)),
    criteria: diffItems(before?.criteria ?? [], after?.criteria ?? [], ({ code }) => code),
    bands: diffItems(before?.bands.items ?? [], after?.bands.items ?? [], ({ code }) => code),
  };
}

function kindOf(before: object | undefined, after: object | undefined): EvaluationDiff['kind'] {
  if (!before) return 'ADDED';
  return after ? 'CHANGED' : 'REMOVED';
}

function headOf(evaluation: Evaluation | undefined): object {
  if (!evaluation) return {};
  return { ...without(evaluation, ['id', 'criteria']), bands: without(evaluation.bands, ['items']) };
}

function without<Whole extends object>(whole: Whole, keys: ReadonlyArray<keyof Whole & string>): object {
  const left: readonly string[] = keys;
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !left.includes(key)));
}

function isEmpty({ changes, criteria, bands }: EvaluationDiff): boolean {
  return changes.length + criteria.length + bands.length === 0;
}

function casesOf({ workedCases, combinationCases }: SchemeEdition): number {
  return workedCases.length + combinationCases.length;
}
