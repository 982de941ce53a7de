import type { Command } from 'commander';
import { combineEvaluations } from '@touchstone/rules';
import { readCombination } from '../reading/combination.js';
import { caseIn } from '../reading/case-in.js';
import { caseCommand } from './case-command.js';

const HELP = `
Reads { method, primary?, levels: [{ code, rank, min? }], results: [{ evaluation, passed, score, rank, weight? }] },
where method is lower-level-wins, weighted-mean or primary-only and score an exact fraction such as "95/1",
and prints { passed, level, score }.`;

/** `touchstone combine`: the level that several evaluations come to. */
export function combineCommand(): Command {
  return caseCommand({
    name: 'combine',
    description: 'Combine the results of several evaluations to one level',
    help: HELP,
    answer: (place) => combineEvaluations(readCombination(caseIn(place))),
  });
}
