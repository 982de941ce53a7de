import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { LegalHold, TechnicalFile } from './technical-file.entity.js';

/** A destroyed file whose contents are to leave the store. */
export interface RemoveContentsInput {
  /** UUID. */
  readonly technicalFileId: string;
}

/**
 * Lets the contents of destroyed files go from the store (清除文件内容): each that no other record of a kept file names by
 * the same hash. Done again, it finds nothing to do. It waits for the store inside its transaction, so that nobody takes
 * the same content up at that moment; a hold that was placed meanwhile stops it.
 */
export async function removeContents(
  context: ActorContext,
  { technicalFileId }: RemoveContentsInput,
): Promise<TechnicalFile> {
  const { em, documents, now } = context;
  const file = await em.findOneOrFail(TechnicalFile, { id: technicalFileId });
  await takeTurns(context, `hold on ${file.client.id}`);
  const isHeld = (await em.count(LegalHold, { client: file.client.id, liftedOn: null })) > 0;
  if (isHeld || file.contentsGoneAt !== null) return file;

  const { rows } = await sql<{ sha256: string }>`select distinct x.sha256 from technical_file_item i
    join stored_document x on i.record_id = 'StoredDocument:' || x.id
    where i.file_id = ${file.id} and x.destroyed_on is not null order by 1`.execute(context.sql());
  for (const { sha256 } of rows) {
    await takeTurns(context, `document ${sha256}`);
    const { rows: kept } = await sql`select 1 from stored_document x
      where x.sha256 = ${sha256} and x.destroyed_on is null limit 1`.execute(context.sql());
    if (kept.length === 0) await documents.remove(sha256);
  }
  file.contentsGoneAt = now;
  await em.flush();
  return file;
}
