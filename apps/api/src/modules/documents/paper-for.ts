import { mayFileForPerson } from '@touchstone/rules';
import type { Verdict } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { getRecord } from '../../records.js';
import { StoredDocument } from './stored-document.entity.js';

/** A kept file about to be put to a person's own file, if one was given, and whether it may be. */
export async function paperFor(
  context: ActorContext,
  personId: string,
  documentId: string | null,
): Promise<{ readonly paper: StoredDocument | null; readonly verdict: Verdict }> {
  if (documentId === null) return { paper: null, verdict: { allowed: true } };
  const paper = await getRecord(context, StoredDocument, documentId);
  return { paper, verdict: mayFileForPerson({ personId, documentPersonId: paper.personId }) };
}
