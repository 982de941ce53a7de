import { mayDetachBasis } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Audit, seatOf } from '../audits/index.js';
import { ResponseBasis } from './response-basis.entity.js';

@InputType({ description: 'A survey or mystery visit that an answer is no longer to rest on.' })
export class DetachResponseBasisInput {
  @Field(() => ID, { description: 'What was attached.' })
  basisId!: string;
}

export const DetachResponseBasisResult = resultOf('DetachResponseBasis', () => Audit);

/** Takes a survey or mystery visit off a leaf again, before the report. */
export async function detachResponseBasis(
  context: ActorContext,
  { basisId }: DetachResponseBasisInput,
): Promise<Answer<Audit>> {
  const { em } = context;
  const basis = await getRecord(context, ResponseBasis, basisId);
  await takeTurnsAt(context, Audit, basis.audit.id);
  const audit = await em.findOneOrFail(Audit, { id: basis.audit.id });

  const answer = mayDetachBasis({ auditStatus: audit.status, seat: await seatOf(context, audit.id) });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.remove(basis);
  await em.flush();
  return audit;
}
