import type { Facts, LeftOutReason, Selected } from '@touchstone/analytics';
import { message } from '@touchstone/messages';
import type { ActorContext } from '../../context.js';
import type { ScorePopulationInput } from './scores.inputs.js';
import type { JoinedEditions, ScorePopulation } from './scores.type.js';

const REASONS: readonly LeftOutReason[] = ['UNDECIDED', 'PARTIAL', 'ILLUSTRATIVE', 'NOT_LATEST'];

/** Whose scores an answer is made of, in figures and in a sentence. */
export function populationTold(
  { today, locale }: Pick<ActorContext, 'today' | 'locale'>,
  facts: Facts,
  {
    selected,
    asked,
    joined = null,
  }: {
    readonly selected: Selected;
    readonly asked: ScorePopulationInput | null;
    readonly joined?: JoinedEditions | null;
  },
): ScorePopulation {
  const { partial, ...counts } = countsOf(facts, selected);
  const { leftOut } = selected;
  const told = {
    day: today,
    asKnownOn: asked?.asKnownOn ?? null,
    ...counts,
    leftOut: REASONS.flatMap((reason) => (leftOut.has(reason) ? [{ reason, count: leftOut.get(reason) ?? 0 }] : [])),
  };
  const params = {
    ...told,
    leftOut: null,
    stage: asked?.undecided ? 'REPORTED' : 'DECIDED',
    counted: asked?.audits ?? 'LATEST',
    partial: partial === 0 ? null : partial,
  };
  const sentences = [
    message('SCORES_OF', params, locale),
    ...(counts.illustrativeAudits > 0
      ? [message('SCORES_ILLUSTRATIVE', { audits: counts.illustrativeAudits }, locale)]
      : []),
    ...(joined ? [joinTold(joined, locale)] : []),
  ];
  return { ...told, sentence: sentences.join(locale === 'zh' ? '' : ' ') };
}

/** How far editions are read as one: figures of them are never told without. */
function joinTold({ editions, leaves }: JoinedEditions, locale: ActorContext['locale']): string {
  const shares = editions.map(({ title, share }) => `${title} ${share}%`).join(locale === 'zh' ? '、' : ', ');
  return message('SCORES_JOINED', { leaves, shares, title: editions[0]?.title ?? '' }, locale);
}

type Counts = Pick<ScorePopulation, 'editions' | 'audits' | 'scorecards' | 'certifications' | 'illustrativeAudits'> & {
  readonly partial: number;
};

/** Counted once for each selection: many questions are about one. */
const COUNTED = new WeakMap<Selected, Counts>();

function countsOf(facts: Facts, selected: Selected): Counts {
  const known = COUNTED.get(selected) ?? counted(facts, selected);
  COUNTED.set(selected, known);
  return known;
}

function counted(facts: Facts, { rows }: Selected): Counts {
  const [sheet, partly] = [facts.column('sheet'), facts.column('partial')];
  const plans = facts.sheets.all.map(({ plan }) => plan);
  const bySheet = new Uint32Array(plans.length);
  let partial = 0;
  for (const row of rows) {
    const own = sheet[row] as number;
    bySheet[own] = (bySheet[own] as number) + 1;
    partial += partly[row] as number;
  }
  const answered = plans.filter((_, at) => (bySheet[at] ?? 0) > 0);
  const illustrative = rows.filter((row) => plans[sheet[row] ?? 0]?.illustrative);
  return {
    editions: [...new Set(answered.map(({ editionId }) => editionId))].toSorted(),
    audits: different(facts, 'audit', rows),
    scorecards: rows.length,
    certifications: different(facts, 'certification', rows),
    illustrativeAudits: different(facts, 'audit', illustrative),
    partial,
  };
}

/** How many different records some facts are of. */
function different(facts: Facts, name: 'audit' | 'certification', rows: Int32Array): number {
  const column = facts.column(name);
  const seen = new Uint8Array(facts.ids[name].size());
  let count = 0;
  for (const row of rows) {
    const code = column[row] as number;
    count += 1 - (seen[code] as number);
    seen[code] = 1;
  }
  return count;
}
