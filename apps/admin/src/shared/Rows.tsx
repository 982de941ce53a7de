import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { Theme } from '@mui/material';
import type { ReactNode } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';
import { UNSEEN } from './Unseen.js';

/** A column of a small table inside a record's page. */
export interface RowsColumn<Row> {
  /** The field it shows; names the column by `resources.<resource>.fields.<source>`. */
  readonly source: string;
  readonly render: (row: Row) => ReactNode;
  readonly align?: 'left' | 'right';
  /** A word or a name: beside long texts it keeps its line. */
  readonly short?: boolean;
}

interface RowsProps<Row> {
  readonly rows: readonly Row[];
  readonly columns: ReadonlyArray<RowsColumn<Row>>;
  /** Whose fields the columns are; the page's resource by default. */
  readonly resource?: string;
  /** Said in place of an empty table: an i18n key. */
  readonly empty?: string;
}

/** Rows that belong to the record at hand: few, all shown, in the order they came. */
export function Rows<Row extends { readonly id: string }>({ rows, columns, resource, empty }: RowsProps<Row>) {
  const page = useResourceContext();
  const translate = useTranslate();
  const nameOf = (source: string) => translate(`resources.${resource ?? page}.fields.${source}`);
  if (rows.length === 0)
    return (
      <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1.25 }}>
        {translate(empty ?? 'shared.none')}
      </Typography>
    );
  return (
    <Table sx={NARROW} role="table">
      <TableHead role="rowgroup">
        <TableRow role="row">
          {columns.map(({ source, align = 'left' }) => (
            <TableCell key={source} align={align} role="columnheader">
              {nameOf(source)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody role="rowgroup">
        {rows.map((row) => (
          <TableRow key={row.id} role="row">
            {columns.map(({ source, render, align = 'left', short = false }) => (
              <TableCell
                key={source}
                align={align}
                role="cell"
                data-label={nameOf(source)}
                sx={short ? { whiteSpace: { sm: 'nowrap' } } : {}}
              >
                <Box component="div">{render(row)}</Box>
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** On a narrow screen each row stands by itself, each value beside its column's name; it stays a table to be read out. */
const NARROW = ({ breakpoints, palette }: Theme) => ({
  [breakpoints.down('sm')]: {
    '&, & tbody, & tr': { display: 'block' },
    '& thead': UNSEEN,
    '& tr': { padding: '6px 0', borderBottom: `1px solid ${palette.divider}` },
    '& tr:last-of-type': { borderBottom: 0 },
    '& td': {
      display: 'grid',
      gridTemplateColumns: 'minmax(84px, 30%) minmax(0, 1fr)',
      columnGap: '12px',
      padding: '3px 16px',
      border: 0,
      textAlign: 'left',
      overflowWrap: 'anywhere',
    },
    // Beside its name, nothing looks like something that has been forgotten.
    '& td:has(> div:empty)': { display: 'none' },
    '& td::before': { content: 'attr(data-label)', color: palette.text.secondary, fontSize: 12.5 },
  },
});
