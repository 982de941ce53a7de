import { compileEvaluation } from '@touchstone/rules';
import { leavesAskedFor, rulesOf } from '@touchstone/schemes';
import type { Evaluation } from '@touchstone/schemes';
import type { Random } from '../random.js';

type CompiledLeaf = ReturnType<typeof compileEvaluation>['leaves'][number];

/** Answers as a scorecard stores them. */
export interface MadeUpAnswers {
  readonly verdicts: number[];
  readonly sampled: number[];
  readonly conforming: number[];
  /** Evidence of what was lost, and the reasons of what was tailored out. */
  readonly notes: Record<string, { evidence?: string; justification?: string }>;
}

const EVIDENCE = [
  '抽查记录显示该要求未完全落实。',
  '现场询问两名人员，均未能说明相应规定。',
  '制度已建立，执行证据不足。',
];

const compiled = new WeakMap<Evaluation, readonly CompiledLeaf[]>();

function leavesOf(evaluation: Evaluation): readonly CompiledLeaf[] {
  const known = compiled.get(evaluation) ?? compileEvaluation(rulesOf(evaluation)).leaves;
  compiled.set(evaluation, known);
  return known;
}

/** How hard a leaf is, in thousandths: some criteria fail again and again, whoever is asked. */
function hardness(at: number): number {
  return (at * 7919) % 13 === 0 ? 120 : (at * 31) % 40;
}

/** Answers to every leaf that is asked for, by how well the client does, in thousandths. */
export function madeUpAnswers(
  random: Random,
  evaluation: Evaluation,
  { ability, surveillanceNumber }: { readonly ability: number; readonly surveillanceNumber: number | null },
): MadeUpAnswers {
  const leaves = leavesOf(evaluation);
  const asked =
    surveillanceNumber === null
      ? null
      : new Set(leavesAskedFor(evaluation, surveillanceNumber).map(({ code }) => code));
  const answers: MadeUpAnswers = { verdicts: [], sampled: [], conforming: [], notes: {} };
  for (const [at, leaf] of leaves.entries()) {
    const [verdict, drawn, found] =
      asked && !asked.has(leaf.code) ? NOT_ASKED : answer(random, leaf, ability - hardness(at));
    answers.verdicts.push(verdict);
    answers.sampled.push(drawn);
    answers.conforming.push(found);
    if (verdict === 4) answers.notes[leaf.code] = { justification: '该组织无此项活动。' };
    if (verdict === 2 || drawn > found) answers.notes[leaf.code] = { evidence: random.pick(EVIDENCE) };
  }
  return answers;
}

type Answer = readonly [verdict: number, sampled: number, conforming: number];
const NOT_ASKED: Answer = [0, 0, 0];

function answer(random: Random, leaf: CompiledLeaf, chance: number): Answer {
  if (leaf.tailoring && random.below(400) === 0) return [4, 0, 0];
  const isSampled = leaf.sampling && random.below(3) === 0;
  if (!isSampled) return random.below(1000) < chance ? [1, 0, 0] : [2, 0, 0];
  const drawn = Math.max(leaf.minimumSample, 3) + random.below(10);
  let found = 0;
  for (let sample = 0; sample < drawn; sample += 1) if (random.below(1000) < chance) found += 1;
  return [3, drawn, found];
}
