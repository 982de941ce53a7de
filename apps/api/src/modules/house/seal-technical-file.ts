import { FileItemKind, indexOf, maySealTechnicalFile, TechnicalFileStatus } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Decision } from '../decisions/index.js';
import { filePartsOf } from './file-parts.queries.js';
import { sealOf } from './file-seal.js';
import { TechnicalFileInput } from './house.inputs.js';
import { TechnicalFile, TechnicalFileItem } from './technical-file.entity.js';

@InputType({ description: 'Why a part is not in the file.' })
export class FileGapInput {
  @Field(() => FileItemKind, { description: 'What is missing.' })
  kind!: FileItemKind;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'A file whose parts are gathered.' })
export class SealTechnicalFileInput extends TechnicalFileInput {
  @Field(() => [FileGapInput], { nullable: true, description: 'Why what is missing is not there.' })
  gaps!: FileGapInput[] | null;
}

export const SealTechnicalFileResult = resultOf('SealTechnicalFile', () => TechnicalFile);

/** Seals a technical file (封存): its index and the hash of each part are frozen, and what is missing is explained. */
export async function sealTechnicalFile(
  context: ActorContext,
  { technicalFileId: id, expectedVersion, ...input }: SealTechnicalFileInput,
): Promise<Answer<TechnicalFile>> {
  const { em, actor, today } = context;
  const file = await getForChange(context, TechnicalFile, { id, expectedVersion });
  const { outcome } = await em.findOneOrFail(Decision, { id: file.decision.id });
  const index = indexOf(outcome, await filePartsOf(context, file.decision.id));
  const gaps = input.gaps ?? [];

  const answer = maySealTechnicalFile({
    status: file.status,
    missing: index.filter(({ recordId }) => recordId === null).map(({ kind }) => kind),
    gaps,
    isArchivist: file.archivist.id === actor.personId,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const sealed = index.map(({ kind, recordId, title, sha256 }) => ({
    kind,
    recordId,
    title,
    sha256,
    gapReason: recordId ? null : (gaps.find((gap) => gap.kind === kind)?.reason.trim() ?? ''),
  }));
  for (const item of sealed) em.create(TechnicalFileItem, { id: newId(), file, client: file.client, ...item });
  em.assign(file, { status: TechnicalFileStatus.SEALED, sealedOn: today, seal: sealOf(sealed) });
  await em.flush();
  return file;
}
