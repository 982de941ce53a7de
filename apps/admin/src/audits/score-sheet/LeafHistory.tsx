import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { request } from '../../data-provider/request.js';
import type { SheetEntriesQuery } from '../../gql/graphql.js';
import { EnumText } from '../../shared/EnumChip.js';
import { Moment } from '../../shared/Moment.js';
import { hasText } from './answers.js';
import { SHEET_ENTRIES } from './sheet-work.documents.js';

type Card = NonNullable<SheetEntriesQuery['scorecard']>['audit']['scorecards'][number];
type Entry = Card['entries'][number];

interface LeafHistoryProps {
  readonly scorecardId: string;
  readonly evaluation: string;
  readonly code: string;
  readonly author: string;
}

/** Who gave the answer, and behind it every answer that was given to the leaf before. */
export function LeafHistory({ author, ...leaf }: LeafHistoryProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="text"
        size="small"
        tabIndex={-1}
        aria-haspopup="dialog"
        title={translate('scoreSheet.history.title')}
        onClick={() => setOpen(true)}
        sx={{ p: 0, minWidth: 0, fontSize: 11.5, fontWeight: 400, color: 'text.secondary', whiteSpace: 'normal' }}
      >
        {author}
      </Button>
      {open && (
        <Dialog open onClose={() => setOpen(false)} maxWidth="sm" fullWidth aria-labelledby="leaf-history">
          <DialogTitle id="leaf-history" component="h2">
            {translate('scoreSheet.history.title')} · {leaf.code}
          </DialogTitle>
          <DialogContent>
            <Versions {...leaf} />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{translate('ra.action.close')}</Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}

function Versions({ scorecardId, evaluation, code }: Omit<LeafHistoryProps, 'author'>) {
  const { data } = useQuery({
    queryKey: ['sheetEntries', scorecardId],
    queryFn: ({ signal }) => request(SHEET_ENTRIES, { id: scorecardId }, signal),
    staleTime: 0,
  });
  const cards = data?.scorecard?.audit.scorecards.filter((card) => card.evaluation === evaluation) ?? [];
  return cards
    .toSorted((a, b) => b.revision - a.revision)
    .flatMap(({ revision, entries }) => entries.map((entry) => ({ revision, entry })))
    .filter(({ entry }) => entry.answers.some(({ criterion }) => criterion === code))
    .map(({ revision, entry }) => <Version key={entry.id} revision={revision} entry={entry} code={code} />);
}

function Version({
  revision,
  entry,
  code,
}: {
  readonly revision: number;
  readonly entry: Entry;
  readonly code: string;
}) {
  const translate = useTranslate();
  const answer = entry.answers.find(({ criterion }) => criterion === code);
  if (!answer) return null;
  const { verdict, sampled, conforming, evidence, justification } = answer;
  return (
    <Box sx={{ py: 1, borderBottom: 1, borderColor: 'divider', fontSize: 13, overflowWrap: 'anywhere' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
        <strong>
          {verdict ? <EnumText list="ResponseVerdict" word={verdict} /> : translate('scoreSheet.history.takenBack')}
        </strong>
        {sampled != null && <span>{translate('scoreSheet.beside.sample', { sampled, conforming })}</span>}
        <span>{entry.recordedBy?.name}</span>
        <Moment value={entry.recordedAt} />
        {revision > 1 && <span>{translate('scoreSheet.revision', { revision })}</span>}
      </Box>
      {[evidence, justification].filter(hasText).join(' · ')}
    </Box>
  );
}
