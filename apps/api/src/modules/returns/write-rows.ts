import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { noteChange } from '../../database/journal-subscriber.js';
import { newId } from '../../graphql/ids.js';
import type { AuthorityReturn } from './authority-return.entity.js';
import type { ReturnRowMade } from './gather-rows.js';

/** How many rows there are of each kind, and how many faults. */
export function countsOf(
  rows: readonly ReturnRowMade[],
): Pick<AuthorityReturn, 'rowCount' | 'lateCount' | 'problemCount'> {
  return {
    rowCount: rows.length,
    lateCount: rows.filter(({ kind }) => kind === 'LATE').length,
    problemCount: rows.reduce((sum, { problems }) => sum + problems.length, 0),
  };
}

/**
 * Puts rows in the place of those a return had. There may be thousands: they go in one statement, and the journal tells
 * how many they are and the hash of what they say.
 */
export async function writeRows(
  { em, sql: database }: ActorContext,
  { id }: AuthorityReturn,
  rows: readonly ReturnRowMade[],
): Promise<void> {
  await sql`delete from return_row where authority_return_id = ${id}`.execute(database());
  const told = JSON.stringify(rows.map((row) => ({ ...row, id: newId() })));
  await sql`insert into return_row (id, authority_return_id, sheet, place, row_key, kind, happened_on, records, facts, cells, problems)
    select t.id, ${id}, t.sheet, t.place, t."rowKey", t.kind, t."happenedOn", t.records, t.facts, t.cells, t.problems
    from jsonb_to_recordset(${told}::jsonb) as t(id uuid, sheet text, place int, "rowKey" text, kind text, "happenedOn" date,
      records jsonb, facts jsonb, cells jsonb, problems jsonb)`.execute(database());
  const said = createHash('sha256')
    .update(JSON.stringify(rows.map(({ sheet, cells }) => [sheet, cells])))
    .digest('hex');
  noteChange(em, {
    type: 'AuthorityReturn',
    id,
    action: 'update',
    before: null,
    after: { rows: rows.length, rowsSha256: said },
  });
}
