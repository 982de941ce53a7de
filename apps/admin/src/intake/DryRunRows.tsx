import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Rows } from '../shared/Rows.js';
import { EnumChip } from '../shared/EnumChip.js';
import type { IntakeRow } from './intake.documents.js';

/** Rows of a workbook, each with what it would change or what is wrong with which of its cells. */
export function DryRunRows({ rows }: { readonly rows: readonly IntakeRow[] }) {
  const translate = useTranslate();
  return (
    <Rows
      resource="intake"
      empty="resources.intake.noRows"
      rows={rows.map((row) => ({ ...row, id: `${row.sheet}.${row.row}` }))}
      columns={[
        {
          source: 'place',
          short: true,
          render: ({ sheet, row }) =>
            translate('resources.intake.place', { sheet: translate(`enums.IntakeSheet.${sheet}`), row }),
        },
        {
          source: 'record',
          render: ({ key, name }) => (
            <Box sx={{ overflowWrap: 'anywhere' }}>
              {key}
              {name !== '' && name !== key && (
                <Typography variant="caption" color="textSecondary" component="div">
                  {name}
                </Typography>
              )}
            </Box>
          ),
        },
        {
          source: 'state',
          short: true,
          render: ({ state }) => <EnumChip list="IntakeRowState" word={state} />,
        },
        { source: 'says', render: (row) => <Says row={row} /> },
      ]}
    />
  );
}

function Says({ row: { sheet, changes, refusals } }: { readonly row: IntakeRow }) {
  const translate = useTranslate();
  const nameOf = (column: string) => translate(`resources.intake.columns.${sheet}.${column}`, { _: column });
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5, overflowWrap: 'anywhere' }}>
      {changes.map(({ column, before, after }) => (
        <li key={column}>
          {nameOf(column)}: <s>{before}</s> → {after}
        </li>
      ))}
      {refusals.map(({ code, field, message, clause }) => (
        <Typography component="li" variant="body2" key={`${code} ${field ?? ''}`} data-code={code}>
          <Box component="span" sx={{ color: 'error.main' }}>
            {nameOf((field ?? '').split('.')[2] ?? '')}
          </Box>{' '}
          {message}{' '}
          <Typography variant="caption" color="textSecondary" component="span">
            {clause}
          </Typography>
        </Typography>
      ))}
    </Box>
  );
}
