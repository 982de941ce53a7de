import { DueKind, SHIPPED_LADDERS, TOLD_TO_CLIENTS } from '@touchstone/rules';
import type { ReminderLadder as Ladder } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RequestContext } from '../../context.js';

/** A ladder of the body's own, and the version it was read at; null where what ships is in force. */
export interface LadderInForce extends Ladder {
  readonly kind: DueKind;
  readonly version: number | null;
}

/** The ladder in force of every kind of what is owed. */
export async function laddersInForce({
  sql: database,
}: Pick<RequestContext, 'sql'>): Promise<readonly LadderInForce[]> {
  const { rows } = await sql<LadderInForce>`
    select kind, days_before as "daysBefore", overdue_every as "overdueEvery", tells_person as "tellsPerson",
      tells_role as "tellsRole", tells_client and kind = any(${[...TOLD_TO_CLIENTS]}::text[]) as "tellsClient", version
    from reminder_ladder`.execute(database());
  const own = new Map(rows.map((row) => [row.kind, row]));
  return Object.values(DueKind).map((kind) => own.get(kind) ?? { ...SHIPPED_LADDERS[kind], kind, version: null });
}
