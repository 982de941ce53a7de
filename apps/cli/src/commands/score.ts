import type { Command } from 'commander';
import { compileEvaluation, scoreScorecard } from '@touchstone/rules';
import type { CompiledEvaluation } from '@touchstone/rules';
import type { SchemeEdition } from '@touchstone/schemes';
import { readEvaluationRules } from '../reading/evaluation-rules.js';
import { readScorecard } from '../reading/scorecard.js';
import { InputError, readObject, readText } from '../reading/shape.js';
import type { InputObject } from '../reading/shape.js';
import { caseCommand } from './case-command.js';

const HELP = `
Reads { edition, scorecard }, or { editionId, evaluation, scorecard } for an edition that ships, such as
  {"editionId":"gbt-27922/2011","evaluation":"main","scorecard":{"responses":[],"specialDeductions":[],"specialBonuses":[]}}
and prints the score, shown and exact, with level and range, or { refusals }.`;

/** `touchstone score`: what a scorecard earns. */
export function scoreCommand(): Command {
  const evaluations = shippedEvaluations();
  return caseCommand({
    name: 'score',
    description: 'Score a scorecard: one case on standard input, one JSON object out',
    help: HELP,
    answer: async (place) => {
      const input = readObject(place);
      const compiled =
        input.has('edition') || !input.has('editionId') ? ownEvaluation(input) : await evaluations(input);
      return scoreScorecard(compiled, input.get('scorecard', readScorecard));
    },
  });
}

function ownEvaluation(input: InputObject): CompiledEvaluation {
  return compileEvaluation(input.get('edition', readEvaluationRules));
}

/** Finds evaluations of shipped editions; editions are read at the first question, and each is compiled once. */
function shippedEvaluations(): (input: InputObject) => Promise<CompiledEvaluation> {
  const compiled = new Map<string, CompiledEvaluation>();
  return async (input) => {
    const editionId = input.get('editionId', readText);
    const evaluation = input.get('evaluation', readText);
    const key = JSON.stringify([editionId, evaluation]);
    const known = compiled.get(key) ?? (await compileShipped(editionId, evaluation));
    compiled.set(key, known);
    return known;
  };
}

let editions: ReadonlyMap<string, SchemeEdition> | undefined;

async function compileShipped(editionId: string, evaluationId: string): Promise<CompiledEvaluation> {
  const { loadEditions, rulesOf } = await import('@touchstone/schemes');
  editions ??= loadEditions();
  const edition = editions.get(editionId);
  if (!edition) throw unknown('editionId', editionId, [...editions.keys()]);
  const evaluation = edition.evaluations.find(({ id }) => id === evaluationId);
  if (!evaluation)
    throw unknown(
      'evaluation',
      evaluationId,
      edition.evaluations.map(({ id }) => id),
    );
  return compileEvaluation(rulesOf(evaluation));
}

function unknown(path: string, given: string, known: readonly string[]): InputError {
  return new InputError(path, `is to be one of ${known.join(', ')}, not ${JSON.stringify(given)}`);
}
