import {
  allOf,
  checkSeat,
  checkSeatDays,
  checkSeatTime,
  mayBeginWithClient,
  planSeatDays,
  TeamRole,
  verdict,
  verdictOf,
  workDaysOf,
} from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { DecimalScalar, PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Person } from '../people/index.js';
import { Audit, AuditActivity, TeamAssignment } from './audit.entity.js';
import { keepSeatDays } from './keep-seat-days.js';
import { upheldAgainst } from './objections.queries.js';
import { candidatesFor } from './seat-gate.js';

@InputType({ description: 'Time of a seat on one day.' })
export class SeatDayInput {
  @Field(() => PlainDateScalar, { description: 'The day.' })
  day!: PlainDate;

  @Field(() => Int, { description: 'Half days of 4 hours: 1 or 2.' })
  halfDays!: number;
}

@InputType({ description: 'A seat on an audit team, and who takes it.' })
export class AssignAuditorInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => ID, { description: 'Who takes the seat.' })
  personId!: string;

  @Field(() => TeamRole, { description: 'Which seat.' })
  role!: TeamRole;

  @Field(() => DecimalScalar, {
    description: 'Audit time of the seat in person-days; 0 for trainees, experts and observers.',
  })
  personDays!: string;

  @Field(() => [SeatDayInput], {
    nullable: true,
    description: "Its time by day; where nothing is said it goes evenly over the audit's days.",
  })
  seatDays!: SeatDayInput[] | null;
}

export const AssignAuditorResult = resultOf('AssignAuditor', () => TeamAssignment);

/** Puts a person on an audit's team, unless competence or impartiality says no. */
export async function assignAuditor(context: ActorContext, input: AssignAuditorInput): Promise<Answer<TeamAssignment>> {
  const { em, today } = context;
  const { role, personDays } = input;
  // Two seats of one audit, and two audits of one person, are given one after the other.
  await takeTurnsAt(context, Audit, localId('Audit', input.auditId));
  await takeTurnsAt(context, Person, localId('Person', input.personId));
  const audit = await getRecord(context, Audit, input.auditId);
  const person = await getRecord(context, Person, input.personId);
  const span = { role, personDays, days: workDaysOf(await em.find(AuditActivity, { audit: audit.id })) };
  const given = input.seatDays ?? null;
  const seatDays = given ?? planSeatDays(span);
  const candidates = await candidatesFor(context, audit.id, { role, seatDays, asked: [person.id] });

  const answer = allOf([
    checkSeat({ auditStatus: audit.status, role, personDays }),
    checkSeatTime(span),
    given ? checkSeatDays(span, given) : verdict([]),
    ...candidates.map(({ checks }) => verdictOf(checks)),
    mayBeginWithClient(await upheldAgainst(context, audit.id, person)),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const assignment = em.create(TeamAssignment, {
    id: newId(),
    audit,
    client: audit.client,
    person,
    role,
    personDays,
    assignedOn: today,
  });
  await keepSeatDays(context, assignment, seatDays);
  await em.flush();
  return assignment;
}
