import { allOf, mayFileDocument } from '@touchstone/rules';
import type { Verdict } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { getRecord } from '../../records.js';
import { StoredDocument } from './stored-document.entity.js';

/** Kept files about to be put to a client's file, each once, and whether they may be. */
export async function filesFor(
  context: ActorContext,
  clientId: string,
  documentIds: readonly string[] | null,
): Promise<{ readonly files: readonly StoredDocument[]; readonly verdict: Verdict }> {
  const files: StoredDocument[] = [];
  for (const id of new Set(documentIds)) files.push(await getRecord(context, StoredDocument, id));
  const verdict = allOf(files.map(({ clientId: documentClientId }) => mayFileDocument({ clientId, documentClientId })));
  return { files, verdict };
}
