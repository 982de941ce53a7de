import type { Facts } from '@touchstone/analytics';
import type { SchemeEdition } from '@touchstone/schemes';
import { Bounded } from '../../bounded.js';
import type { ActorContext } from '../../context.js';
import { asLasting } from '../../reading/lasting.js';
import { currentFacts, factsVersion } from './fact-store.js';
import { isRecord } from './keys.js';
import { checkQuestion } from './question.js';
import { askFacts, withKeys } from './scores.js';
import type { AskedScores } from './scores.js';
import type { ScoresInput } from './scores.inputs.js';
import type { ScoreRow, ScoreTable } from './scores.type.js';

const ROWS = 200;

/** How many answers are remembered, and of how many rows at most. */
const MOST_ANSWERS = 600;
const MOST_ROWS = 200;

/** A page of an answer. The names of records among its keys are read each time: all else rests on the facts alone. */
interface Answered extends Pick<AskedScores, 'facts' | 'population' | 'joined' | 'dimensions'> {
  readonly editions: readonly SchemeEdition[];
  readonly lines: AskedScores['sorted'];
  readonly nodes: ReadonlyArray<Pick<AskedScores['nodes'][number], 'sheet' | 'node'>>;
  readonly rows: readonly ScoreRow[];
  readonly totalRows: number;
  readonly total: ScoreRow;
  /** The rows with their keys, where no key is a record's, whose name may change by itself. */
  readonly named: ScoreRow[] | null;
}

/** By the facts of a process: what was asked of them as they stand, and may be asked again. */
const ANSWERED = new WeakMap<Facts, Bounded<Answered>>();

/** Answers a question about scores across clients (得分统计), by the facts as they stand or as they were known on a day. */
export async function scores(context: ActorContext, input: ScoresInput): Promise<ScoreTable> {
  checkQuestion(context, input);
  const facts = await currentFacts(context);
  const answered = await answerOf(context, facts, input);
  const { population, joined, totalRows, total } = answered;
  const rows = answered.named ?? (await withKeys(context, answered.facts, answered));
  return { population, joined, rows, totalRows, total };
}

/** Nothing of an answer changes while the facts, the editions, the day and the language are the same. */
async function answerOf(context: ActorContext, facts: Facts, input: ScoresInput): Promise<Answered> {
  const { today, locale } = context;
  const known = ANSWERED.get(facts) ?? new Bounded<Answered>(MOST_ANSWERS);
  ANSWERED.set(facts, known);
  const version = factsVersion(facts);
  const name = JSON.stringify([version, today, locale, input]);
  const editions = context.editions.all();
  const found = known.get(name);
  if (found?.editions.every((edition, at) => edition === editions[at])) return found;
  const answered = await answer(context, facts, input);
  // Editions that are read as one are facts of their own, too many to be kept; and others may have come meanwhile.
  const isKept = !input.join && answered.rows.length <= MOST_ROWS && version === factsVersion(facts);
  if (isKept) known.set(name, answered);
  if (isKept && answered.named) asLasting(answered.named);
  return answered;
}

async function answer(context: ActorContext, current: Facts, input: ScoresInput): Promise<Answered> {
  const asked = await askFacts(context, current, input);
  const { facts, population, joined, dimensions, nodes, sorted } = asked;
  const from = input.offset ?? 0;
  const lines = sorted.slice(from, from + (input.first ?? ROWS));
  const rows = asked.figuresOf(lines);
  return {
    editions: context.editions.all(),
    facts,
    population,
    joined,
    dimensions,
    lines,
    nodes: nodes.map(({ sheet, node }) => ({ sheet, node })),
    rows,
    totalRows: sorted.length,
    total: await asked.total(),
    named: dimensions.some(isRecord) ? null : await withKeys(context, facts, { rows, lines, nodes, dimensions }),
  };
}
