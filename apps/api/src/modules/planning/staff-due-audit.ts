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
import type { Slot } from '@touchstone/rules';
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
  const kind = surveillanceActivityId ? AuditKind.SURVEILLANCE : AuditKind.RECERTIFICATION;
  const held = await heldFrom(context, certification, { kind, startsOn });
  const unknown = refuse('TABLE_HAS_NO_TIME', CLAUSE.auditTime);
  if (!held) return new Refused(unknown.allowed ? [] : unknown.refusals);

  const { personDays, days, reviewFirst } = held;
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

  const seat = { role: TeamRole.LEADER, personDays: leadersTime(held), seatDays: null };
  const seated = await assignAuditor(context, { ...seat, auditId: globalId('Audit', audit.id), personId });
  return seated instanceof Refused ? seated : audit;
}

/** Time and days on which something due would be held by the table. */
export interface DueHeld {
  readonly personDays: string;
  readonly days: Slot;
  /** Whether documents are reviewed on the first day. */
  readonly reviewFirst: boolean;
}

/** How something due would be held from a day on, or the next one worked; null where the table has no time for it. */
export async function heldFrom(
  context: ActorContext,
  certification: Certification,
  { kind, startsOn }: { readonly kind: AuditKind; readonly startsOn: PlainDate },
): Promise<DueHeld | null> {
  const time = await tableTimeOf(context, certification, { kind, on: startsOn });
  if (!time) return null;
  const reviewFirst = reviewsFirst(context, { editionId: certification.editionId, kind });
  const personDays = time.total;
  const days = slotFrom({ personDays, from: startsOn, isWorked: await workedDays(context), reviewFirst });
  return { personDays, days, reviewFirst };
}

/** Person-days the leader takes: all there are, as far as the days hold them. */
export function leadersTime({ personDays, days }: DueHeld): string {
  return personDaysOf(Math.min(halfDaysOf(personDays) ?? 0, days.length * MOST_HALF_DAYS));
}
