import { allOf, MarkCaseStatus, mayAnswerMarkCase } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { filesFor } from '../documents/index.js';
import { MarkAnswer, MarkAnswerFile, MarkCase } from './mark-case.entity.js';
import { MarkCaseInput } from './mark.inputs.js';

@InputType({ description: "A client's answer for a misuse of the mark." })
export class AnswerMarkCaseInput extends MarkCaseInput {
  @Field(() => String, { description: 'What was put right.' })
  text!: string;

  @Field(() => [ID], { nullable: true, description: 'Kept files that show it.' })
  documentIds!: string[] | null;
}

export const AnswerMarkCaseResult = resultOf('AnswerMarkCase', () => MarkCase);

/** Enters what a client did about a misuse, its next version: by its own contact, or by the office from its letter. */
export async function answerMarkCase(
  context: ActorContext,
  { markCaseId: id, expectedVersion, text, documentIds }: AnswerMarkCaseInput,
): Promise<Answer<MarkCase>> {
  const { em, today, actor } = context;
  const found = await getForChange(context, MarkCase, { id, expectedVersion });
  const { client } = found;
  const { files, verdict } = await filesFor(context, client.id, documentIds ?? []);
  const before = await em.count(MarkAnswer, { markCase: found.id });

  const answer = allOf([mayAnswerMarkCase({ status: found.status, text }), verdict]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const given = em.create(MarkAnswer, {
    id: newId(),
    markCase: found,
    client,
    number: before + 1,
    text: text.trim(),
    answeredBy: actor.displayName,
    answeredOn: today,
    returnReason: null,
    returnedOn: null,
    correctBy: null,
  });
  for (const document of files) {
    document.clientId = client.id;
    em.create(MarkAnswerFile, { id: newId(), answer: given, client, document });
  }
  em.assign(found, { status: MarkCaseStatus.ANSWERED });
  await em.flush();
  return found;
}
