import { mayMarkReported, mayRecordPlanReport, ReturnStatus } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { Audit, keepPlanReport } from '../audits/index.js';
import { Person } from '../people/index.js';
import { AuthorityReturn } from './authority-return.entity.js';

@InputType({ description: 'A checked return that was handed in.' })
export class MarkReturnReportedInput {
  @Field(() => ID, { description: 'The return.' })
  authorityReturnId!: string;

  @Field(() => PlainDateScalar, { description: 'Day on which it was handed in.' })
  reportedOn!: PlainDate;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

export const MarkReturnReportedResult = resultOf('MarkReturnReported', () => AuthorityReturn);

/**
 * Records that a checked return was handed in. What it carries counts as reported from then on, the plans of its audits
 * with it, unless they were reported one by one before.
 */
export async function markReturnReported(
  context: ActorContext,
  { authorityReturnId: id, reportedOn, expectedVersion }: MarkReturnReportedInput,
): Promise<Answer<AuthorityReturn>> {
  const { em, actor, today } = context;
  const record = await getForChange(context, AuthorityReturn, { id, expectedVersion });

  const { status, checkedOn } = record;
  const answer = mayMarkReported({ status, checkedOn, reportedOn, today });
  if (!answer.allowed) return new Refused(answer.refusals);

  const reportedBy = actor.personId === null ? null : em.getReference(Person, actor.personId, { wrapped: true });
  em.assign(record, { status: ReturnStatus.REPORTED, reportedOn, reportedBy });
  for (const audit of await plansToReport(context, record.id)) {
    const { status: auditStatus, plannedOn } = audit;
    if (!mayRecordPlanReport({ auditStatus, plannedOn, planReportedOn: reportedOn, today }).allowed) continue;
    audit.planReportedOn = reportedOn;
    await keepPlanReport(context, audit);
  }
  await em.flush();
  return record;
}

/** Audits whose plans a return carries and that nobody reported before. */
async function plansToReport({ em, sql: database }: ActorContext, returnId: string): Promise<readonly Audit[]> {
  const { rows } = await sql<{
    id: string;
  }>`select a.id from return_row w join audit a on a.id = (w.records ->> 'audit')::uuid
    where w.authority_return_id = ${returnId} and w.row_key = 'plan:' || a.id and a.plan_reported_on is null`.execute(
    database(),
  );
  return em.find(Audit, { id: { $in: rows.map(({ id }) => id) } });
}
