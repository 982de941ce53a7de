import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { StoredDocument } from './stored-document.entity.js';

/** A file that came in, its type told from its content. */
export interface UploadedFile {
  readonly content: Uint8Array;
  readonly fileName: string;
  readonly mediaType: string;
}

/**
 * Keeps a file as evidence. The content lies in the store before its record is written: a record never names a content
 * that is not there, and a content without a record is found by nobody.
 */
export async function uploadDocument(
  { em, documents, actor, now }: ActorContext,
  { content, fileName, mediaType }: UploadedFile,
): Promise<StoredDocument> {
  const stored = em.create(StoredDocument, {
    id: newId(),
    sha256: await documents.put(content),
    fileName,
    mediaType,
    size: content.length,
    storedAt: now,
    uploadedById: actor.personId,
    clientId: actor.clientId,
  });
  await em.flush();
  return stored;
}
