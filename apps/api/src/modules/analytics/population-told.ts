import type { Facts, LeftOutReason, Selected } from '@touchstone/analytics';
import { message } from '@touchstone/messages';
import type { ActorContext } from '../../context.js';
import type { ScorePopulationInput } from './scores.inputs.js';
import type { ScorePopulation } from './scores.type.js';

const REASONS: readonly LeftOutReason[] = ['UNDECIDED', 'PARTIAL', 'ILLUSTRATIVE', 'NOT_LATEST'];

/** Whose scores an answer is made of, in figures and in a sentence. */
export function populationTold(
  { today, locale }: Pick<ActorContext, 'today' | 'locale'>,
  facts: Facts,
  { selected: { rows, leftOut }, asked }: { readonly selected: Selected; readonly asked: ScorePopulationInput | null },
): ScorePopulation {
  const sheet = facts.column('sheet');
  const plans = facts.sheets.all.map(({ plan }) => plan);
  const bySheet = new Uint32Array(plans.length);
  let partial = 0;
  for (const row of rows) {
    bySheet[sheet[row] ?? 0] = (bySheet[sheet[row] ?? 0] ?? 0) + 1;
    partial += facts.column('partial')[row] ?? 0;
  }
  const counted = plans.filter((_, at) => (bySheet[at] ?? 0) > 0);
  const illustrative = rows.filter((row) => plans[sheet[row] ?? 0]?.illustrative);
  const told = {
    day: today,
    asKnownOn: asked?.asKnownOn ?? null,
    editions: [...new Set(counted.map(({ editionId }) => editionId))].toSorted(),
    audits: different(facts, 'audit', rows),
    scorecards: rows.length,
    certifications: different(facts, 'certification', rows),
    illustrativeAudits: different(facts, 'audit', illustrative),
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
    ...(illustrative.length > 0 ? [message('SCORES_ILLUSTRATIVE', { audits: told.illustrativeAudits }, locale)] : []),
  ];
  return { ...told, sentence: sentences.join(locale === 'zh' ? '' : ' ') };
}

/** How many different records some facts are of. */
function different(facts: Facts, name: 'audit' | 'certification', rows: Int32Array): number {
  const column = facts.column(name);
  const seen = new Uint8Array(facts.words[name].size());
  let count = 0;
  for (const row of rows) {
    const code = column[row] ?? 0;
    if (seen[code] === 0) count += 1;
    seen[code] = 1;
  }
  return count;
}
