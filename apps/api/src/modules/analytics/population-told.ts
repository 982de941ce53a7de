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
  const [audit, certification, sheet] = [facts.column('audit'), facts.column('certification'), facts.column('sheet')];
  const different = (column: Int32Array, of: Int32Array = rows): number =>
    new Set(Array.from(of, (row) => column[row])).size;
  const plans = [...new Set(Array.from(rows, (row) => sheet[row] ?? 0))].flatMap(
    (at) => facts.sheets.all[at]?.plan ?? [],
  );
  const illustrative = rows.filter((row) => facts.sheets.all[sheet[row] ?? 0]?.plan.illustrative);
  const partial = rows.filter((row) => facts.column('partial')[row] === 1).length;
  const told = {
    day: today,
    asKnownOn: asked?.asKnownOn ?? null,
    editions: [...new Set(plans.map(({ editionId }) => editionId))].toSorted(),
    audits: different(audit),
    scorecards: rows.length,
    certifications: different(certification),
    illustrativeAudits: different(audit, illustrative),
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
