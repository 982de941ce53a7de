import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext } from 'react-admin';
import { request } from '../data-provider/request.js';
import { EntryTold } from '../history/EntryTold.js';
import { JOURNAL_ENTRY } from '../history/history.documents.js';
import type { JournalRow } from './journal.documents.js';

/** How many records an entry changed. */
export function ChangeCount({ entry }: { readonly entry: JournalRow }) {
  return <>{Array.isArray(entry.changes) ? entry.changes.length : 0}</>;
}

/** What an entry changed, told in sentences. */
export function JournalChanges() {
  const id = String(useRecordContext<JournalRow>()?.id);
  const { data } = useQuery({
    queryKey: ['journalEntry', id],
    queryFn: async ({ signal }) => (await request(JOURNAL_ENTRY, { id }, signal)).journalEntry,
  });
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 1, minHeight: 60 }}>
      {data && <EntryTold entry={data} />}
    </Box>
  );
}
