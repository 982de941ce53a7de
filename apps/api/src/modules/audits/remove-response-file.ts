import { mayRemoveResponseFile } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Audit } from './audit.entity.js';
import { seatOf } from './fieldwork.queries.js';
import { ResponseFile } from './response-file.entity.js';

@InputType({ description: 'A file that is no longer to show an answer.' })
export class RemoveResponseFileInput {
  @Field(() => ID, { description: 'The file at its leaf.' })
  responseFileId!: string;
}

export const RemoveResponseFileResult = resultOf('RemoveResponseFile', () => Audit);

/** Takes a file off a leaf again, before the report; its content stays kept, and the journal says who took it off. */
export async function removeResponseFile(
  context: ActorContext,
  { responseFileId }: RemoveResponseFileInput,
): Promise<Answer<Audit>> {
  const { em } = context;
  const file = await getRecord(context, ResponseFile, responseFileId);
  await takeTurnsAt(context, Audit, file.audit.id);
  const audit = await em.findOneOrFail(Audit, { id: file.audit.id });

  const answer = mayRemoveResponseFile({ auditStatus: audit.status, seat: await seatOf(context, audit.id) });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.remove(file);
  await em.flush();
  return audit;
}
