import { mayRecordPlanReport } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Audit } from './audit.entity.js';
import { keepPlanReport } from './keep-plan-report.js';

@InputType({ description: 'A plan that was reported to the authority.' })
export class RecordPlanReportInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => PlainDateScalar, { description: 'Day on which it was reported.' })
  planReportedOn!: PlainDate;
}

export const RecordPlanReportResult = resultOf('RecordPlanReport', () => Audit);

/** Records when the plan was reported to the authority. A day that was wrong is recorded anew; what was recorded is kept. */
export async function recordPlanReport(
  context: ActorContext,
  { auditId, planReportedOn }: RecordPlanReportInput,
): Promise<Answer<Audit>> {
  const { em, today } = context;
  await takeTurnsAt(context, Audit, localId('Audit', auditId));
  const audit = await getRecord(context, Audit, auditId);

  const { status: auditStatus, plannedOn } = audit;
  const answer = mayRecordPlanReport({ auditStatus, plannedOn, planReportedOn, today });
  if (!answer.allowed) return new Refused(answer.refusals);

  audit.planReportedOn = planReportedOn;
  await keepPlanReport(context, audit);
  await em.flush();
  return audit;
}
