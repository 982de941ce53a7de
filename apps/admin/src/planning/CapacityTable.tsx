import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../shared/Section.js';
import { ToneMark } from '../shared/ToneMark.js';
import type { CapacityRow } from './capacity.documents.js';

interface CapacityTableProps {
  readonly rows: readonly CapacityRow[];
  readonly chosen: string | null;
  readonly onChoose: (code: string | null) => void;
}

/** Months across, codes down: what is due over what can be done, and by how many people. */
export function CapacityTable({ rows, chosen, onChoose }: CapacityTableProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.capacity.table')} flush>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell sx={STICKY}>{translate('resources.capacity.code')}</TableCell>
            {rows[0]?.months.map(({ month }) => (
              <TableCell key={month} align="right">
                {month.slice(0, 7)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.code ?? ''} selected={row.code === chosen}>
              <TableCell component="th" scope="row" sx={STICKY}>
                <Link
                  component="button"
                  type="button"
                  aria-pressed={row.code === chosen}
                  onClick={() => onChoose(row.code)}
                >
                  {row.code ?? translate('resources.capacity.all')}
                </Link>
              </TableCell>
              {row.months.map((month) => (
                <MonthCell key={month.month} month={month} />
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1 }}>
        {translate('resources.capacity.explain')}
      </Typography>
    </Section>
  );
}

const STICKY = { position: 'sticky', left: 0, zIndex: 1, bgcolor: 'background.paper', whiteSpace: 'nowrap' } as const;

function MonthCell({ month }: { readonly month: CapacityRow['months'][number] }) {
  const translate = useTranslate();
  const breaks = Number(month.needed) > Number(month.available);
  return (
    <TableCell
      align="right"
      sx={({ tokens }) =>
        breaks ? { background: tokens.tones.bad.tint, color: tokens.tones.bad.ink, fontWeight: 600 } : {}
      }
    >
      <Box sx={{ display: 'flex', gap: 0.5, justifyContent: 'flex-end', alignItems: 'center', whiteSpace: 'nowrap' }}>
        {breaks && <ToneMark tone="bad" />}
        <span>
          {month.needed} / {month.available}
        </span>
      </Box>
      <Box sx={{ fontSize: 12, color: breaks ? 'inherit' : 'text.secondary', fontWeight: 400 }}>
        {translate('resources.capacity.people', { smart_count: month.people })}
      </Box>
    </TableCell>
  );
}
