import type { ReviewSection } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { getRecord } from '../../records.js';
import { Audit } from '../audits/index.js';
import { ReviewNote } from './review-note.entity.js';

/** A note and its audit, while nobody else writes on the audit's review. */
export async function noteInTurn(
  context: ActorContext,
  reviewNoteId: string,
): Promise<{ readonly note: ReviewNote; readonly audit: Audit }> {
  const found = await getRecord(context, ReviewNote, reviewNoteId);
  await takeTurnsAt(context, Audit, found.audit.id);
  const note = await context.em.refreshOrFail(found);
  return { note, audit: await context.em.findOneOrFail(Audit, { id: note.audit.id }) };
}

/** The sections of the notes on an audit that are not resolved, one for each note. */
export async function openNotesOf({ em }: ActorContext, auditId: string): Promise<readonly ReviewSection[]> {
  const open = await em.find(ReviewNote, { audit: auditId, resolvedOn: null }, { orderBy: { id: 'asc' } });
  return open.map(({ section }) => section);
}
