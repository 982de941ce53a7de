import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';

/** A column of a small table inside a record's page. */
export interface RowsColumn<Row> {
  /** The field it shows; names the column by `resources.<resource>.fields.<source>`. */
  readonly source: string;
  readonly render: (row: Row) => ReactNode;
  readonly align?: 'left' | 'right';
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
    <Table sx={NARROW}>
      <TableHead>
        <TableRow>
          {columns.map(({ source, align = 'left' }) => (
            <TableCell key={source} align={align}>
              {nameOf(source)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id}>
            {columns.map(({ source, render, align = 'left' }) => (
              <TableCell key={source} align={align}>
                {render(row)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** A number stays in one piece, and no column is squeezed to a character's width: the table scrolls instead. */
const NARROW = {
  '& td:first-of-type': { whiteSpace: { xs: 'nowrap', sm: 'normal' } },
  '& td': { minWidth: { xs: '7em', sm: 0 } },
} as const;
