import { HouseActionStatus, mayVerifyHouseAction } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { Person } from '../people/index.js';
import { HouseAction } from './house-action.entity.js';
import { HouseActionInput } from './house.inputs.js';

@InputType({ description: 'Whether a corrective action of the body worked.' })
export class VerifyHouseActionInput extends HouseActionInput {
  @Field(() => Boolean, { description: 'Whether it worked.' })
  isEffective!: boolean;

  @Field(() => String, { description: 'What was seen.' })
  seen!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'A new last day, where it did not work.' })
  dueOn!: PlainDate | null;
}

export const VerifyHouseActionResult = resultOf('VerifyHouseAction', () => HouseAction);

/** Verifies a corrective action of the body: closed where it worked, else asked for again by a new day. */
export async function verifyHouseAction(
  context: ActorContext,
  { houseActionId: id, expectedVersion, isEffective, seen, dueOn }: VerifyHouseActionInput,
): Promise<Answer<HouseAction>> {
  const { em, actor, today } = context;
  const found = await getForChange(context, HouseAction, { id, expectedVersion });

  const answer = mayVerifyHouseAction({
    status: found.status,
    isOwnWork: [found.owner.id, found.answeredBy?.id].includes(actor.personId ?? ''),
    verifierIsPerson: actor.personId !== null,
    isEffective,
    seen,
    dueOn: dueOn ?? null,
    today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(found, {
    status: isEffective ? HouseActionStatus.CLOSED : HouseActionStatus.OPEN,
    seen: seen.trim(),
    verifiedBy: em.getReference(Person, actor.personId ?? ''),
    verifiedOn: today,
    closedOn: isEffective ? today : null,
    dueOn: dueOn ?? found.dueOn,
  });
  await em.flush();
  return found;
}
