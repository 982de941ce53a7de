import { mayAddReason, ReasonKind } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { CertificateReason } from './certificate-reason.entity.js';
import { knownReasons } from './reasons.queries.js';

@InputType({ description: 'A coded reason to put on the list.' })
export class AddCertificateReasonInput {
  @Field(() => ReasonKind, { description: 'The step it is for.' })
  kind!: ReasonKind;

  @Field(() => String, { description: 'Code, as it is reported: capitals and digits.' })
  code!: string;

  @Field(() => String, { description: 'What it means, in Chinese.' })
  titleZh!: string;

  @Field(() => String, { description: 'What it means, in English.' })
  titleEn!: string;

  @Field(() => Boolean, { description: "Whether it is the holder's own fault." })
  isOwnFault!: boolean;
}

export const AddCertificateReasonResult = resultOf('AddCertificateReason', () => CertificateReason);

/** Puts a reason on the body's list, for steps taken from now on. */
export async function addCertificateReason(
  context: ActorContext,
  { kind, isOwnFault, ...input }: AddCertificateReasonInput,
): Promise<Answer<CertificateReason>> {
  await takeTurns(context, 'certificate reasons');
  const facts = { kind, code: input.code.trim(), titleZh: input.titleZh.trim(), titleEn: input.titleEn.trim() };
  const answer = mayAddReason({ ...facts, known: await knownReasons(context) });
  if (!answer.allowed) return new Refused(answer.refusals);

  const reason = context.em.create(CertificateReason, {
    ...facts,
    isOwnFault,
    id: newId(),
    retiredOn: null,
    version: 1,
  });
  await context.em.flush();
  return reason;
}
