import { sql } from 'kysely';
import { JournalEntry } from '../../database/journal-entry.entity.js';
import { HELD_REFERENCE, INSTANT, REFERENCE, TEXT } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';

/** Journal entries. */
export const JournalList = listOf(JournalEntry, {
  fields: {
    id: { kind: REFERENCE },
    recordedAt: { kind: INSTANT, sortable: true },
    verb: { kind: TEXT, sortable: true },
    account: { kind: REFERENCE, path: 'accountId' },
    person: { kind: REFERENCE, path: 'personId' },
    client: { kind: REFERENCE, path: 'clientId' },
    record: {
      kind: HELD_REFERENCE,
      among: ({ alias }) => ({
        from: sql`from jsonb_array_elements(${sql.ref(`${alias}.changes`)}) as changed(record) where true`,
        value: sql`(changed.record ->> 'type') || ':' || (changed.record ->> 'id')`,
      }),
    },
  },
  defaultOrder: [
    ['recordedAt', 'DESC'],
    ['id', 'DESC'],
  ],
});
