import type { PlainDate } from '@touchstone/plain-date';
import { checkLeave, LeaveKind } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Leave } from './leave.entity.js';
import { Person } from './person.entity.js';

@InputType({ description: 'Days on which a person is away.' })
export class RecordLeaveInput {
  @Field(() => ID, { description: 'Who is away.' })
  personId!: string;

  @Field(() => LeaveKind, { description: 'Why.' })
  kind!: LeaveKind;

  @Field(() => PlainDateScalar, { description: 'First day away.' })
  validFrom!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Last day away.' })
  validUntil!: PlainDate;

  @Field(() => String, { nullable: true, description: 'What else is to be known of it.' })
  note!: string | null;
}

export const RecordLeaveResult = resultOf('RecordLeave', () => Leave);

/** Records days on which a person is away (请假). Seats he has on those days stay his; `seats` of the leave names them. */
export async function recordLeave(
  context: ActorContext,
  { personId, ...facts }: RecordLeaveInput,
): Promise<Answer<Leave>> {
  const { em } = context;
  const person = await getRecord(context, Person, personId);
  await takeTurnsAt(context, Person, person.id);
  const held = await em.find(Leave, { person: person.id, cancelledOn: null });
  const answer = checkLeave({ ...facts, joinedOn: person.joinedOn, leftOn: person.leftOn, held });
  if (!answer.allowed) return new Refused(answer.refusals);

  const leave = em.create(Leave, { ...facts, note: facts.note?.trim() ?? null, id: newId(), person });
  await em.flush();
  return leave;
}
