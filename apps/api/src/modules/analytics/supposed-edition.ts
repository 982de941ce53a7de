import { CombinationMethod, compileEvaluation, supposalFindings, supposeRules } from '@touchstone/rules';
import type { CompiledEvaluation, Supposal } from '@touchstone/rules';
import { rulesOf } from '@touchstone/schemes';
import type { Evaluation, SchemeEdition } from '@touchstone/schemes';
import type { EditionShelf } from '../../editions.js';
import { invalidInput } from '../../errors/domain-error.js';
import type { FieldFault } from '../../errors/domain-error.js';
import { compiledOf } from '../audits/index.js';
import { sameLinks } from './crosswalk-pairs.js';
import type { SameLink } from './crosswalk-pairs.js';
import type { SupposedCombinationInput, SupposedEvaluationInput, WhatIfScoresInput } from './what-if.inputs.js';

/** The rules that are supposed, made ready. */
export interface SupposedEdition {
  readonly from: SchemeEdition;
  /** With the combination and the levels' minima that are supposed. */
  readonly to: SchemeEdition;
  readonly compiled: ReadonlyMap<string, CompiledEvaluation>;
  /** By which leaves answers come from the edition they were given to; null where that is the same. */
  readonly links: readonly SameLink[] | null;
}

const WEIGHT = /^(?!0*(\.0*)?$)\d{1,4}(\.\d{1,2})?$/;
const MINIMUM = /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/;

/** Makes the rules of a what-if. @throws DomainError INVALID_INPUT with everything that cannot be supposed */
export function supposedEdition(editions: EditionShelf, input: WhatIfScoresInput): SupposedEdition {
  const { editionId, otherEditionId } = input;
  const from = editionOf(editions, editionId, 'input.editionId');
  const to = otherEditionId ? editionOf(editions, otherEditionId, 'input.otherEditionId') : from;
  const links = to.id === from.id ? null : sameLinks(editions, from.id, to.id);
  if (to.id !== from.id && links === null)
    throw invalidInput([{ field: 'input.otherEditionId', code: 'EDITIONS_WITHOUT_CROSSWALK' }]);
  const evaluations = input.evaluations ?? [];
  const faults = [
    ...saidTwice(
      evaluations.map(({ evaluation }) => evaluation),
      'input.evaluations',
    ),
    ...evaluations.flatMap((each, at) => evaluationFaults(to, each, `input.evaluations.${at}`)),
    ...(input.combination ? combinationFaults(to, input.combination) : []),
  ];
  if (faults.length > 0) throw invalidInput(faults);
  const compiled = to.evaluations.map((evaluation) => {
    const supposed = evaluations.find((each) => each.evaluation === evaluation.id);
    return [evaluation.id, supposed ? compiledBy(evaluation, supposed) : compiledOf(evaluation)] as const;
  });
  return { from, to: combined(to, input.combination ?? null), compiled: new Map(compiled), links };
}

function editionOf(editions: EditionShelf, id: string, field: string): SchemeEdition {
  const edition = editions.find(id);
  if (!edition) throw invalidInput([{ field, code: 'EDITION_NOT_INSTALLED', params: { edition: id } }]);
  return edition;
}

/** What is supposed of one thing is said once: of two words it would be open which counts. */
function saidTwice(names: readonly string[] | null | undefined, field: string): readonly FieldFault[] {
  const twice = new Set((names ?? []).filter((name, at) => names?.indexOf(name) !== at));
  return [...twice].map((of) => ({ field, code: 'SUPPOSED_TWICE', params: { of } }));
}

function compiledBy(evaluation: Evaluation, supposed: SupposedEvaluationInput): CompiledEvaluation {
  return compileEvaluation(supposeRules(rulesOf(evaluation), supposalOf(supposed)));
}

function supposalOf({ bands, points, specialDeductionLimit, bonusLimit }: SupposedEvaluationInput): Supposal {
  return {
    bands: Object.fromEntries((bands ?? []).map(({ code, min }) => [code, min])),
    points: Object.fromEntries((points ?? []).map(({ criterion, points: given }) => [criterion, given])),
    specialDeductionLimit: specialDeductionLimit ?? undefined,
    bonusLimit: bonusLimit ?? undefined,
  };
}

function evaluationFaults(to: SchemeEdition, input: SupposedEvaluationInput, field: string): readonly FieldFault[] {
  const evaluation = to.evaluations.find(({ id }) => id === input.evaluation);
  if (!evaluation)
    return [{ field: `${field}.evaluation`, code: 'SUPPOSED_EVALUATION_UNKNOWN', params: { of: input.evaluation } }];
  return [
    ...saidTwice(
      input.bands?.map(({ code }) => code),
      `${field}.bands`,
    ),
    ...saidTwice(
      input.points?.map(({ criterion }) => criterion),
      `${field}.points`,
    ),
    ...supposalFindings(rulesOf(evaluation), supposalOf(input)).map(({ code, of }) => ({
      field: of === null ? field : `${field}.${of}`,
      code,
      ...(of !== null && { params: { of } }),
    })),
  ];
}

function combinationFaults(to: SchemeEdition, input: SupposedCombinationInput): readonly FieldFault[] {
  const has = (id: string): boolean => to.evaluations.some((each) => each.id === id);
  const field = 'input.combination';
  const faults: (FieldFault | false)[] = [
    ...saidTwice(
      input.weights?.map(({ evaluation }) => evaluation),
      `${field}.weights`,
    ),
    ...saidTwice(
      input.minima?.map(({ code }) => code),
      `${field}.minima`,
    ),
    ...(input.minima ?? []).flatMap(({ code: of }) =>
      to.levels.items.some(({ code }) => code === of)
        ? []
        : [{ field: `${field}.minima`, code: 'SUPPOSED_LEVEL_UNKNOWN', params: { of } }],
    ),
    ...(input.weights ?? []).flatMap(({ evaluation: of, weight }): readonly FieldFault[] => {
      if (!has(of)) return [{ field: `${field}.weights`, code: 'SUPPOSED_EVALUATION_UNKNOWN', params: { of } }];
      return WEIGHT.test(weight) ? [] : [{ field: `${field}.weights`, code: 'SUPPOSED_WEIGHT_RANGE', params: { of } }];
    }),
    input.method === CombinationMethod.PRIMARY_ONLY &&
      !has(input.primary ?? '') && { field: `${field}.primary`, code: 'SUPPOSED_PRIMARY_MISSING' },
    input.method === CombinationMethod.WEIGHTED_MEAN &&
      !areMinima(combined(to, input)) && { field: `${field}.minima`, code: 'SUPPOSED_LEVEL_MINIMA' },
  ];
  return faults.filter((fault) => fault !== false);
}

/** Whether every level has a minimum, each above the one below. */
function areMinima({ levels }: SchemeEdition): boolean {
  const minima = levels.items.map(({ min }) => (min !== null && MINIMUM.test(min) ? Number(min) : NaN));
  return minima.every((min, at) => (at === 0 ? min >= 0 : min > Number(minima[at - 1])));
}

function combined(to: SchemeEdition, input: SupposedCombinationInput | null): SchemeEdition {
  if (!input) return to;
  const minima = new Map((input.minima ?? []).map(({ code, min }) => [code, min]));
  return {
    ...to,
    levels: {
      ...to.levels,
      items: to.levels.items.map((each) => ({ ...each, min: minima.get(each.code) ?? each.min })),
    },
    combination: {
      ...to.combination,
      method: input.method,
      primary: input.method === CombinationMethod.PRIMARY_ONLY ? (input.primary ?? null) : null,
      weights: Object.fromEntries((input.weights ?? []).map(({ evaluation, weight }) => [evaluation, weight])),
    },
  };
}
