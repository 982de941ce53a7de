import {
  Box,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Tooltip,
  Typography,
} from '@mui/material';
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

/** While a wide sheet is scrolled, a row's number stays in sight, and, where there is room, what the row is about. */
const STAYING = {
  '& td, & th': { verticalAlign: 'top' },
  '& tr > *:nth-of-type(-n+2)': { bgcolor: 'background.paper' },
  '& tr > *:nth-of-type(1)': { position: 'sticky', left: 0, zIndex: 2, width: PLACE_WIDTH, minWidth: PLACE_WIDTH },
  '& tr > *:nth-of-type(2)': { position: { sm: 'sticky' }, left: PLACE_WIDTH, zIndex: 1 },
} as const;

interface SheetTableProps {
  readonly sheet: Sheet;
  readonly rows: readonly SheetRow[];
}

/** A sheet as it is handed in, each cell with what is wrong with it, and the way to where that is put right. */
export function SheetTable({ sheet, rows }: SheetTableProps) {
  const translate = useTranslate();
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
          <TableRow key={row.id}>
            <TableCell>
              <MendLink record={row.record}>{String(row.place)}</MendLink>{' '}
              {row.kind !== 'NEW' && (
                <StatusChip tone={row.kind === 'LATE' ? 'warn' : 'info'}>
                  {translate(`enums.ReturnRowKind.${row.kind}`)}
                </StatusChip>
              )}
            </TableCell>
            {sheet.columns.map((column, at) => (
              <Cell key={column.key} text={row.cells[at] ?? null} faults={faultsOf(row, column.key)} />
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

type Fault = SheetRow['problems'][number];

function faultsOf({ problems }: SheetRow, column: string): readonly Fault[] {
  return problems.filter((each) => each.column === column);
}

function Cell({ text, faults }: { readonly text: string | null; readonly faults: readonly Fault[] }) {
  return (
    <TableCell
      sx={{
        minWidth: faults.length > 0 ? 220 : text && text.length > 12 && !CODE.test(text) ? 200 : 0,
        ...(text && CODE.test(text) && { whiteSpace: 'nowrap' }),
        maxWidth: 320,
        overflowWrap: 'anywhere',
        ...(faults.length > 0 && { borderLeft: 3, borderLeftColor: 'error.main', bgcolor: 'action.hover' }),
      }}
    >
      {text}
      {faults.map((fault) => (
        <Box key={`${fault.code} ${fault.record}`} sx={{ color: 'error.main', fontSize: 12.5, whiteSpace: 'normal' }}>
          <MendLink record={fault.record}>{fault.message}</MendLink>
        </Box>
      ))}
    </TableCell>
  );
}

function MendLink({ record, children }: { readonly record: string; readonly children: string }) {
  const createPath = useCreatePath();
  const type = record.split(':')[0] ?? '';
  const resource = RESOURCES[type];
  if (!resource) return children;
  const to =
    type === 'BodyProfile'
      ? createPath({ resource, type: 'list' })
      : createPath({ resource, id: record, type: 'show' });
  return (
    <MuiLink component={Link} to={to} color="inherit">
      {children}
    </MuiLink>
  );
}
