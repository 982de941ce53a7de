import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** Tables of whose every change, whoever makes it, the database keeps a note for a day (`modules/dues/standing`). */
const told = new Set<string>();

/** Says of a table that each of its changes is noted, in the transaction that makes it. */
export function changesAreTold(table: string): void {
  told.add(table);
}

/** Whether each change of a table is noted. */
export function isToldOfChanges(table: string): boolean {
  return told.has(table);
}

/** Whether anything that is noted has changed for this statement since a snapshot, in which it is seen by nobody. */
export function changedSince(snapshot: string): RawBuilder<boolean> {
  return sql`exists (select 1 from owed_change c where c.written_by >= pg_snapshot_xmin(${snapshot}::pg_snapshot)
    and not pg_visible_in_snapshot(c.written_by, ${snapshot}::pg_snapshot))`;
}
