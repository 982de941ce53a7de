import { mayDestroyTechnicalFile, TechnicalFileStatus } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from '../people/index.js';
import { destructibleIn } from './destructible.queries.js';
import { TechnicalFileInput } from './house.inputs.js';
import { LegalHold, TechnicalFile } from './technical-file.entity.js';

@InputType({ description: 'A released file whose kept files are destroyed.' })
export class DestroyTechnicalFileInput extends TechnicalFileInput {
  @Field(() => String, { description: 'Why and how.' })
  reason!: string;
}

export const DestroyTechnicalFileResult = resultOf('DestroyTechnicalFile', () => TechnicalFile);

/**
 * Destroys the kept files of a released technical file (销毁), but for those that something else still stands on. Their
 * hashes stay, and so do the records; the contents leave the store by a job, as soon as this is written.
 */
export async function destroyTechnicalFile(
  context: ActorContext,
  { technicalFileId: id, expectedVersion, reason }: DestroyTechnicalFileInput,
): Promise<Answer<TechnicalFile>> {
  const { em, actor, today } = context;
  const file = await getForChange(context, TechnicalFile, { id, expectedVersion });
  await takeTurns(context, `hold on ${file.client.id}`);

  const answer = mayDestroyTechnicalFile({
    status: file.status,
    reason,
    isHeld: (await em.count(LegalHold, { client: file.client.id, liftedOn: null })) > 0,
    isReleaser: actor.personId !== null && file.disposedBy?.id === actor.personId,
    actorIsPerson: actor.personId !== null,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const ids = await destructibleIn(context, file);
  for (const document of await em.find(StoredDocument, { id: { $in: [...ids] }, destroyedOn: null }))
    document.destroyedOn = today;
  em.assign(file, {
    status: TechnicalFileStatus.DESTROYED,
    destroyedBy: em.getReference(Person, actor.personId ?? ''),
    destroyedOn: today,
    destructionReason: reason.trim(),
  });
  await em.flush();
  return file;
}
