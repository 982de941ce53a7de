import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { MONO } from '../theme/tokens.js';
import type { JournalRow } from './journal.documents.js';

/** One record that a verb changed: its values before and after, by property. */
interface Change {
  readonly type: string;
  readonly id: string;
  readonly action: 'create' | 'update' | 'delete';
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** How many records an entry changed. */
export function ChangeCount({ entry }: { readonly entry: JournalRow }) {
  return <>{changesOf(entry).length}</>;
}

/** What an entry changed, record by record and value by value. */
export function JournalChanges() {
  const entry = useRecordContext<JournalRow>();
  const translate = useTranslate();
  if (!entry) return null;
  return (
    <Box sx={{ py: 1, display: 'grid', gap: 2 }}>
      {changesOf(entry).map((change) => (
        <Box key={`${change.type}:${change.id}`}>
          <Typography variant="subtitle2">
            {translate(`resources.journal.actions.${change.action}`)} {change.type}{' '}
            <Box component="span" sx={{ fontFamily: MONO, fontWeight: 400, color: 'text.secondary' }}>
              {change.id}
            </Box>
          </Typography>
          <Values change={change} />
        </Box>
      ))}
    </Box>
  );
}

function Values({ change: { before, after } }: { readonly change: Change }) {
  const translate = useTranslate();
  const properties = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const differing = properties.filter((property) => show(before?.[property]) !== show(after?.[property]));
  return (
    <Table sx={{ width: 'auto', '& td, & th': { fontSize: 12 } }}>
      <TableHead>
        <TableRow>
          {['property', 'before', 'after'].map((column) => (
            <TableCell key={column}>{translate(`resources.journal.fields.${column}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {differing.map((property) => (
          <TableRow key={property}>
            <TableCell>{property}</TableCell>
            <TableCell sx={{ overflowWrap: 'anywhere', color: 'text.secondary' }}>{show(before?.[property])}</TableCell>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>{show(after?.[property])}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function changesOf(entry: JournalRow): readonly Change[] {
  return Array.isArray(entry.changes) ? (entry.changes as readonly Change[]) : [];
}

function show(value: unknown): string {
  if (value == null) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
