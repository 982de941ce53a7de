import { createHash } from 'node:crypto';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import type { Answer } from '../../graphql/refused.type.js';
import { Person } from '../people/index.js';
import { IntakeWorkbook } from './intake-period.entity.js';

/** A workbook that was looked into before: what it is called, and its content. */
export interface UploadIntakeWorkbookInput {
  readonly fileName: string;
  readonly content: Uint8Array;
}

/** Keeps a workbook to be looked at and taken in. It lies sealed: it may have identity numbers in it. */
export async function uploadIntakeWorkbook(
  { em, actor, now, secrets, documents }: ActorContext,
  { fileName, content }: UploadIntakeWorkbookInput,
): Promise<Answer<IntakeWorkbook>> {
  const id = newId();
  const sealed = secrets.seal(Buffer.from(content).toString('base64'), id);
  const sealedAs = await documents.put(Buffer.from(sealed, 'latin1'));

  const workbook = em.create(IntakeWorkbook, {
    id,
    fileName,
    sha256: createHash('sha256').update(content).digest('hex'),
    sealedAs,
    size: content.length,
    uploadedAt: now,
    uploadedBy: actor.personId ? em.getReference(Person, actor.personId, { wrapped: true }) : null,
    period: null,
    takenInAt: null,
    takenInBy: null,
    counts: null,
    version: 1,
  });
  await em.flush();
  return workbook;
}

/** The content of a workbook, unsealed for the one who reads it in. */
export async function contentOf(
  { secrets, documents }: ActorContext,
  { id, sealedAs }: IntakeWorkbook,
): Promise<Uint8Array> {
  const sealed = await documents.get(sealedAs);
  return Buffer.from(secrets.open(sealed.toString('latin1'), id), 'base64');
}
