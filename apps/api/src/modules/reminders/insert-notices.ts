import type { PlainDate } from '@touchstone/plain-date';
import type { DueKind, NoticeTopic } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RequestContext } from '../../context.js';

/** A notice about to be written, by its columns. */
export interface NewNotice {
  readonly id: string;
  /** To whom, what, of which day and step. */
  readonly once: string;
  readonly account_id: string | null;
  readonly client_id: string | null;
  readonly topic: NoticeTopic;
  readonly due_kind: DueKind | null;
  readonly due_item: string | null;
  readonly record_type: string;
  readonly record_id: string;
  readonly label: string;
  readonly client_name: string | null;
  readonly due_on: PlainDate | null;
  readonly step: number | null;
  readonly written_on: PlainDate;
}

/** Writes notices that are not there. @returns how many were not */
export async function insertNotices(
  { sql: database }: Pick<RequestContext, 'sql'>,
  rows: readonly NewNotice[],
): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into notice (id, once, account_id, client_id, topic, due_kind, due_item, record_type, record_id, label,
      client_name, due_on, step, written_on)
    select n.id, n.once, n.account_id, n.client_id, n.topic, n.due_kind, n.due_item, n.record_type, n.record_id, n.label,
      n.client_name, n.due_on, n.step, n.written_on
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (id uuid, once text, account_id uuid, client_id uuid,
      topic text, due_kind text, due_item text, record_type text, record_id uuid, label text, client_name text, due_on date,
      step int, written_on date)
    on conflict (once) do nothing`.execute(database());
  return Number(numAffectedRows ?? 0n);
}
