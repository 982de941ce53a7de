import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { StoredDocument } from './stored-document.entity.js';

/** A file that came in and lies in the store, its type told from its content. */
export interface UploadedFile {
  readonly sha256: string;
  readonly size: number;
  readonly fileName: string;
  readonly mediaType: string;
}

/**
 * Keeps a file as evidence. The content lies in the store before its record is written: a record never names a content
 * that is not there, and a content without a record is found by nobody. It is put there before this begins, because
 * nothing may wait for a disk or a network inside a transaction; and once more afterwards, because the same content may
 * have been destroyed with another record in between.
 */
export async function uploadDocument(
  context: ActorContext,
  { sha256, size, fileName, mediaType }: UploadedFile,
): Promise<StoredDocument> {
  const { em, actor, now } = context;
  await takeTurns(context, `document ${sha256}`);
  const stored = em.create(StoredDocument, {
    id: newId(),
    sha256,
    fileName,
    mediaType,
    size,
    storedAt: now,
    uploadedById: actor.personId,
    clientId: actor.clientId,
  });
  await em.flush();
  return stored;
}
