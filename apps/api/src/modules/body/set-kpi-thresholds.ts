import { Kpi, kpiThresholdFinding, verdict } from '@touchstone/rules';
import { Field, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { tellEnum } from '../../graphql/enums.js';
import { getForChange } from '../../records.js';
import { BodyProfile } from './body-profile.entity.js';

tellEnum(Kpi, 'Kpi', {
  about: 'Figures the body steers by (关键指标).',
  SURVEILLANCE_OVERDUE: 'Certificates in force whose surveillance is overdue, in per cent.',
  CERTIFICATES_SUSPENDED: 'Certificates that are suspended, of those in force or suspended, in per cent.',
  DAYS_TO_DECISION: 'Days from application to the first decision, the median over a year.',
  REPORT_DAYS: "Days from an audit's last day to its report, the median over a year.",
  REPORTS_RETURNED: 'Reports that the technical review returned, of those reviewed in a year, in per cent.',
  NONCONFORMITIES_IN_TIME: 'Nonconformities verified by their due day, of those due in a year, in per cent.',
  SCORE_CHANGE: 'Mean score of a year less that of the year before, in points.',
  AUDITS_PER_AUDITOR: 'Audits of a year by leader or auditor, the mean.',
});

@InputType({ description: 'From where on a figure is watched, and from where on something is done.' })
export class KpiThresholdInput {
  @Field(() => Kpi, { description: 'Which figure.' })
  kpi!: Kpi;

  @Field(() => Int, { description: 'Watched from here on.' })
  amber!: number;

  @Field(() => Int, { description: 'Something is done from here on.' })
  red!: number;
}

@InputType({ description: 'Thresholds of the figures the body steers by. A figure that is left out keeps its own.' })
export class SetKpiThresholdsInput {
  @Field(() => Int, { description: "The version of the body's profile that was read." })
  expectedVersion!: number;

  @Field(() => [KpiThresholdInput], { description: 'By figure.' })
  kpiThresholds!: KpiThresholdInput[];
}

export const SetKpiThresholdsResult = resultOf('SetKpiThresholds', () => BodyProfile);

/** Sets from where on figures are watched and something is done: the quality manager's to say, who reads them. */
export async function setKpiThresholds(
  context: ActorContext,
  { expectedVersion, kpiThresholds: given }: SetKpiThresholdsInput,
): Promise<Answer<BodyProfile>> {
  const { id } = await context.em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const body = await getForChange(context, BodyProfile, { id: globalId('BodyProfile', id), expectedVersion });

  const answer = verdict(given.map(({ kpi, ...its }) => kpiThresholdFinding(kpi, its)));
  if (!answer.allowed) return new Refused(answer.refusals);

  const set = Object.fromEntries(given.map(({ kpi, amber, red }) => [kpi, { amber, red }]));
  context.em.assign(body, { kpiThresholds: { ...body.kpiThresholds, ...set } });
  await context.em.flush();
  return body;
}
