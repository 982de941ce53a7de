import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { WordOf } from '../i18n/enum-labels.js';
import { Day } from '../shared/Day.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { ScrollBox } from '../shared/ScrollBox.js';
import { StatusChip } from '../shared/StatusChip.js';
import type { TransitionCase } from './transition.documents.js';

type Affected = TransitionCase['affected'][number];
type Kind = WordOf<'AffectedKind'>;

/** Which page a record of each kind has; a template stands on the page of all. */
const RESOURCES: Readonly<Record<Kind, string | null>> = {
  APPLICATION: 'applications',
  AGREEMENT: 'agreements',
  AUDIT: 'audits',
  CERTIFICATE: 'certificates',
  PERSON: 'people',
  TEMPLATE: null,
};
const FEW = 6;

/** What a transition reaches, by kind; what has not moved stands first. */
export function AffectedRecords({ affected }: { readonly affected: readonly Affected[] }) {
  const translate = useTranslate();
  const kinds = (Object.keys(RESOURCES) as Kind[]).filter((kind) => affected.some((each) => each.kind === kind));
  if (kinds.length === 0)
    return (
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
        {translate('resources.transitions.reachesNothing')}
      </Typography>
    );
  return (
    <>
      {kinds.map((kind) => (
        <OneKind key={kind} kind={kind} rows={affected.filter((each) => each.kind === kind)} />
      ))}
    </>
  );
}

function OneKind({ kind, rows }: { readonly kind: Kind; readonly rows: readonly Affected[] }) {
  const translate = useTranslate();
  const [isLong, setLong] = useState(false);
  const behind = rows.filter(({ hasMoved }) => !hasMoved).length;
  const shown = isLong ? rows : rows.slice(0, FEW);
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="body2" component="h3" sx={{ m: 0, mb: 0.5, fontWeight: 600 }}>
        {translate(`enums.AffectedKind.${kind}`)}{' '}
        <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
          {translate('resources.transitions.behind', { smart_count: behind, of: rows.length })}
        </Box>
      </Typography>
      <ScrollBox>
        <Rows
          rows={shown.map((row) => ({ ...row, id: row.recordId }))}
          columns={[
            { source: 'number', render: (row) => <Number row={row} resource={RESOURCES[kind]} /> },
            { source: 'name', render: ({ name }) => name },
            { source: 'moveBy', render: ({ moveBy }) => <Day value={moveBy} /> },
            ...(kind === 'CERTIFICATE' || kind === 'AUDIT'
              ? [{ source: 'nextAuditOn', render: ({ nextAuditOn }: Affected) => <Day value={nextAuditOn} /> }]
              : []),
            { source: 'hasMoved', render: ({ hasMoved }) => <Moved hasMoved={hasMoved} /> },
          ]}
        />
      </ScrollBox>
      {shown.length < rows.length && (
        <Button variant="text" onClick={() => setLong(true)} sx={{ mt: 0.5 }}>
          {translate('resources.transitions.more', { smart_count: rows.length - shown.length })}
        </Button>
      )}
    </Box>
  );
}

function Number({ row, resource }: { readonly row: Affected; readonly resource: string | null }) {
  if (!resource) return row.number;
  return (
    <RecordLink resource={resource} id={row.recordId}>
      {row.number}
    </RecordLink>
  );
}

function Moved({ hasMoved }: { readonly hasMoved: boolean }) {
  const translate = useTranslate();
  return (
    <StatusChip tone={hasMoved ? 'good' : 'warn'}>
      {translate(hasMoved ? 'resources.transitions.moved' : 'resources.transitions.notMoved')}
    </StatusChip>
  );
}
