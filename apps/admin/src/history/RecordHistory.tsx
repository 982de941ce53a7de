import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { Section } from '../shared/Section.js';
import { EntryTold } from './EntryTold.js';
import { RECORD_HISTORY } from './history.documents.js';

const PAGE = 20;
const MOST = 100;

/** Who changed this record when, for whoever reads the journal; asked for when it is opened. */
export function RecordHistory({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const mayRead = usePermission('journal:read');
  const [open, setOpen] = useState(false);
  if (!mayRead) return null;
  return (
    <Section
      title={translate('history.title')}
      actions={
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {translate(open ? 'history.hide' : 'history.show')}
        </Button>
      }
    >
      {open ? <Entries id={id} /> : null}
    </Section>
  );
}

function Entries({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const [verb, setVerb] = useState('');
  const [first, setFirst] = useState(PAGE);
  const all = useHistory(id, { first: MOST, verb: null });
  const { data: entries = [], isPending } = useHistory(id, { first, verb: verb || null });
  const verbs = [...new Set((all.data ?? []).map((entry) => entry.verb))];
  if (isPending) return <Box sx={{ minHeight: 40 }} />;
  return (
    <>
      {verbs.length > 1 && (
        <TextField
          select
          size="small"
          label={translate('history.verb')}
          value={verb}
          onChange={({ target }) => setVerb(target.value)}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
          sx={{ mb: 1.5, minWidth: 200 }}
        >
          <MenuItem value="">{translate('history.all')}</MenuItem>
          {verbs.map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`verbs.${each}.name`, { _: each })}
            </MenuItem>
          ))}
        </TextField>
      )}
      {entries.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate('history.none')}
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {entries.map((entry) => (
          <EntryTold key={entry.id} entry={entry} />
        ))}
      </Box>
      {entries.length === first && first < MOST && (
        <Button size="small" sx={{ mt: 1 }} onClick={() => setFirst(MOST)}>
          {translate('history.more')}
        </Button>
      )}
    </>
  );
}

function useHistory(recordId: string, { first, verb }: { readonly first: number; readonly verb: string | null }) {
  return useQuery({
    queryKey: ['history', recordId, first, verb],
    queryFn: async ({ signal }) => (await request(RECORD_HISTORY, { recordId, first, verb }, signal)).recordHistory,
  });
}
