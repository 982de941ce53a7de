import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, Tooltip, Typography } from '@mui/material';
import { useRef } from 'react';
import { useCreatePath, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { StatusChip } from '../shared/StatusChip.js';
import type { Sheet, SheetRow } from './return.documents.js';

/** Which page puts a record's faults right. */
const RESOURCES: Readonly<Record<string, string>> = {
  BodyProfile: 'body',
  Client: 'clients',
  Audit: 'audits',
  Certificate: 'certificates',
  Person: 'people',
};

/** A number or code, which is not broken over lines. */
const CODE = /^[!-~]{1,24}$/;

/** Wide enough for a row's number, and for the word that it is late or a correction below it. */
const PLACE_WIDTH = 72;

/** While a wide sheet is scrolled, a row's number stays in sight, and, where there is room, what is wrong with the row or is told of first. */
const STAYING = {
  '& td, & th': { verticalAlign: 'top' },
  '& tr > *:nth-of-type(-n+2)': { bgcolor: 'background.paper' },
  '& tr > *:nth-of-type(1)': { position: 'sticky', left: 0, zIndex: 2, width: PLACE_WIDTH, minWidth: PLACE_WIDTH },
  '& tr > *:nth-of-type(2)': { position: { sm: 'sticky' }, left: PLACE_WIDTH, zIndex: 1 },
} as const;

/** Large enough to be hit beside the sentence below it. */
const WAY_TO_CELL = { display: 'block', minHeight: 24, fontWeight: 600 } as const;

interface SheetTableProps {
  readonly sheet: Sheet;
  readonly rows: readonly SheetRow[];
}

/** A sheet as it is handed in; beside each row what is wrong with it, and the ways to the cell and to where it is put right. */
export function SheetTable({ sheet, rows }: SheetTableProps) {
  const translate = useTranslate();
  const hasFaults = rows.some(({ problems }) => problems.length > 0);
  if (rows.length === 0)
    return (
      <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1.25 }}>
        {translate('resources.returns.noRows')}
      </Typography>
    );
  return (
    <Table size="small" sx={STAYING}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('resources.returns.fields.place')}</TableCell>
          {hasFaults && <TableCell>{translate('resources.returns.fields.problems')}</TableCell>}
          {sheet.columns.map((column) => (
            <TableCell key={column.key} sx={{ whiteSpace: 'nowrap' }}>
              <Tooltip
                title={`${column.basis}${column.doubt ? ` · ${translate('resources.returnFormats.doubt')}` : ''}`}
              >
                <span>
                  {column.header}
                  {column.required && ' *'}
                  {column.doubt && ' ?'}
                </span>
              </Tooltip>
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Row key={row.id} sheet={sheet} row={row} hasFaults={hasFaults} />
        ))}
      </TableBody>
    </Table>
  );
}

interface RowProps {
  readonly sheet: Sheet;
  readonly row: SheetRow;
  /** Whether any row on the page has a fault, so that each has a cell for them. */
  readonly hasFaults: boolean;
}

function Row({ sheet: { columns }, row, hasFaults }: RowProps) {
  const translate = useTranslate();
  const line = useRef<HTMLTableRowElement>(null);
  const bringToEye = (key: string): void =>
    line.current?.querySelector(`[data-column="${key}"]`)?.scrollIntoView({ inline: 'center', block: 'nearest' });
  return (
    <TableRow ref={line}>
      <TableCell>
        <MendLink record={row.record}>{String(row.place)}</MendLink>{' '}
        {row.kind !== 'NEW' && (
          <StatusChip tone={row.kind === 'LATE' ? 'warn' : 'info'}>
            {translate(`enums.ReturnRowKind.${row.kind}`)}
          </StatusChip>
        )}
      </TableCell>
      {hasFaults && (
        <TableCell sx={{ minWidth: 200, maxWidth: 260, fontSize: 12.5 }}>
          {row.problems.map(({ code, column, record, message }) => (
            <div key={`${column} ${code} ${record}`}>
              <MuiLink component="button" type="button" sx={WAY_TO_CELL} onClick={() => bringToEye(column)}>
                {columns.find(({ key }) => key === column)?.header ?? column}
              </MuiLink>
              <MendLink record={record} color="error">
                {message}
              </MendLink>
            </div>
          ))}
        </TableCell>
      )}
      {columns.map(({ key }, at) => (
        <Cell
          key={key}
          column={key}
          text={row.cells[at] ?? null}
          isFaulty={row.problems.some(({ column }) => column === key)}
        />
      ))}
    </TableRow>
  );
}

interface CellProps {
  readonly column: string;
  readonly text: string | null;
  readonly isFaulty: boolean;
}

function Cell({ column, text, isFaulty }: CellProps) {
  return (
    <TableCell
      data-column={column}
      sx={{
        minWidth: text && text.length > 12 && !CODE.test(text) ? 200 : 0,
        ...(text && CODE.test(text) && { whiteSpace: 'nowrap' }),
        maxWidth: 320,
        overflowWrap: 'anywhere',
        ...(isFaulty && { outline: 2, outlineColor: 'error.main', outlineOffset: -3, bgcolor: 'action.hover' }),
      }}
    >
      {text}
    </TableCell>
  );
}

interface MendLinkProps {
  readonly record: string;
  readonly children: string;
  readonly color?: 'inherit' | 'error';
}

function MendLink({ record, children, color = 'inherit' }: MendLinkProps) {
  const createPath = useCreatePath();
  const type = record.split(':')[0] ?? '';
  const resource = RESOURCES[type];
  if (!resource) return children;
  const to =
    type === 'BodyProfile'
      ? createPath({ resource, type: 'list' })
      : createPath({ resource, id: record, type: 'show' });
  return (
    <MuiLink component={Link} to={to} color={color}>
      {children}
    </MuiLink>
  );
}
