import {
  AuditKind,
  CLAUSE,
  halfDaysOf,
  MOST_HALF_DAYS,
  personDaysOf,
  refuse,
  slotFrom,
  TeamRole,
} from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { assignAuditor, Audit, planAudit, tableTimeOf } from '../audits/index.js';
import { Certification } from '../certificates/index.js';
import { PLANNED_BY_TABLE } from './accept-proposal-line.js';
import { reviewsFirst, workedDays } from './due-audits.queries.js';
import { activitiesOn } from './line-activities.js';

@InputType({ description: 'A surveillance or recertification that is due, who leads it and from when on.' })
export class StaffDueAuditInput {
  @Field(() => ID, { description: 'The file.' })
  certificationId!: string;

  @Field(() => ID, { nullable: true, description: 'The surveillance; a recertification where none is said.' })
  surveillanceActivityId!: string | null;

  @Field(() => ID, { description: 'Who leads it.' })
  personId!: string;

  @Field(() => PlainDateScalar, { description: 'First day; the next one worked, where it is none.' })
  startsOn!: PlainDate;
}

export const StaffDueAuditResult = resultOf('StaffDueAudit', () => Audit);

/**
 * Plans what is due and seats its leader in one go, with the table's time and on as many working days as two people need,
 * by the verbs that always do so. Whatever one of them refuses leaves nothing behind.
 */
export async function staffDueAudit(
  context: ActorContext,
  { certificationId, surveillanceActivityId, personId, startsOn }: StaffDueAuditInput,
): Promise<Answer<Audit>> {
  const certification = await getRecord(context, Certification, certificationId);
  const { editionId } = certification;
  const kind = surveillanceActivityId ? AuditKind.SURVEILLANCE : AuditKind.RECERTIFICATION;
  const time = await tableTimeOf(context, certification, { kind, on: startsOn });
  const unknown = refuse('TABLE_HAS_NO_TIME', CLAUSE.auditTime);
  if (!time) return new Refused(unknown.allowed ? [] : unknown.refusals);

  const reviewFirst = reviewsFirst(context, { editionId, kind });
  const personDays = time.total;
  const days = slotFrom({ personDays, from: startsOn, isWorked: await workedDays(context), reviewFirst });
  const activities = [...activitiesOn(days, reviewFirst)];
  const audit = await planAudit(context, {
    ...PLANNED_BY_TABLE,
    kind,
    personDays,
    certificationId,
    surveillanceActivityId,
    activities,
  });
  if (audit instanceof Refused) return audit;

  const own = Math.min(halfDaysOf(personDays) ?? 0, days.length * MOST_HALF_DAYS);
  const seat = { role: TeamRole.LEADER, personDays: personDaysOf(own), seatDays: null };
  const seated = await assignAuditor(context, { ...seat, auditId: globalId('Audit', audit.id), personId });
  return seated instanceof Refused ? seated : audit;
}
