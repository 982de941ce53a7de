import { Box, Tooltip } from '@mui/material';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { MONO } from '../theme/tokens.js';
import type { MatrixRow } from './competence.documents.js';
import { MatrixCellBox } from './MatrixCellBox.js';
import { cellKey } from './matrix-cells.js';
import type { CellAt } from './matrix-cells.js';

const ROW = 38;
const COLUMN = 62;
const HEAD = 40;
/** Width of the first column, with the names. */
const NAMES = { xs: 118, sm: 210 };

interface MatrixGridProps {
  readonly codes: readonly string[];
  readonly rows: readonly MatrixRow[];
  readonly chosen: ReadonlyMap<string, CellAt>;
  readonly onOpen: (at: CellAt) => void;
  readonly onToggle: (at: CellAt) => void;
}

/**
 * Persons by fields; only what is in view is drawn, so that it stays quick with hundreds of people. Arrows move, Enter
 * opens what a cell rests on, the space bar chooses it.
 */
export function MatrixGrid({ codes, rows, chosen, onOpen, onToggle }: MatrixGridProps) {
  const translate = useTranslate();
  const scrollRef = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<readonly [row: number, column: number]>([0, 0]);
  // oxlint-disable-next-line react/incompatible-library -- what it returns is not kept beyond a drawing
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollPaddingStart: HEAD,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: codes.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => COLUMN,
    overscan: 4,
    scrollPaddingStart: NAMES.sm,
  });
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const row = rows[active[0]];
    const code = codes[active[1]];
    if (row && code && event.key === 'Enter') onOpen(cellAt(row, code));
    else if (row && code && event.key === ' ') onToggle(cellAt(row, code));
    else if (step) {
      const next = [within(active[0] + step[0], rows.length), within(active[1] + step[1], codes.length)] as const;
      setActive(next);
      down.scrollToIndex(next[0]);
      across.scrollToIndex(next[1]);
    } else return;
    event.preventDefault();
  };
  return (
    <Box
      ref={scrollRef}
      role="grid"
      tabIndex={0}
      aria-label={translate('resources.matrix.name', { smart_count: 1 })}
      aria-rowcount={rows.length + 1}
      aria-colcount={codes.length + 1}
      aria-activedescendant={`matrix-${active[0]}-${active[1]}`}
      onKeyDown={move}
      sx={{
        overflow: 'auto',
        maxHeight: 'calc(100vh - 300px)',
        minHeight: 280,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        position: 'relative',
      }}
    >
      <Headings codes={codes} across={across} />
      <Box role="rowgroup" sx={{ position: 'relative', height: down.getTotalSize() }}>
        {down.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <GridRow
              key={row.personId}
              {...{ row, index, start, codes, across, active, chosen, onToggle }}
              onOpen={(column, here) => {
                setActive([index, column]);
                onOpen(here);
              }}
            />
          );
        })}
      </Box>
    </Box>
  );
}

/** What the grid knows of which columns are in view. */
type Across = ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>;

interface HeadingsProps {
  readonly codes: readonly string[];
  readonly across: Across;
}

/** The fields, by their codes; each with its name under the pointer. */
function Headings({ codes, across }: HeadingsProps) {
  const translate = useTranslate();
  return (
    <Box
      role="row"
      aria-rowindex={1}
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 3,
        height: HEAD,
        display: 'flex',
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
        width: 'max-content',
        minWidth: '100%',
      }}
    >
      <Box role="columnheader" aria-colindex={1} sx={{ ...NAME_CELL, height: HEAD, fontWeight: 600 }}>
        {translate('resources.matrix.fields.person')}
      </Box>
      <Box role="presentation" sx={{ position: 'relative', width: across.getTotalSize() }}>
        {across.getVirtualItems().map(({ index, start }) => (
          <Tooltip key={codes[index]} title={translate(`serviceFields.${codes[index]}`, { _: '' })}>
            <Box role="columnheader" aria-colindex={index + 2} sx={{ ...CODE, left: start }}>
              {codes[index]}
            </Box>
          </Tooltip>
        ))}
      </Box>
    </Box>
  );
}

interface GridRowProps extends HeadingsProps {
  readonly row: MatrixRow;
  readonly index: number;
  readonly start: number;
  readonly active: readonly [row: number, column: number];
  readonly chosen: ReadonlyMap<string, CellAt>;
  readonly onOpen: (column: number, at: CellAt) => void;
  readonly onToggle: (at: CellAt) => void;
}

/** One person: the name, and the fields in view. */
function GridRow({ row, index, start, codes, across, active, chosen, onOpen, onToggle }: GridRowProps) {
  return (
    <Box role="row" aria-rowindex={index + 2} sx={{ ...LINE, top: start }}>
      <RowName row={row} />
      <Box role="presentation" sx={{ position: 'relative', width: across.getTotalSize() }}>
        {across.getVirtualItems().map(({ index: column, start: left }) => {
          const code = codes[column];
          if (code === undefined) return null;
          const here = cellAt(row, code);
          return (
            <MatrixCellBox
              key={code}
              id={`matrix-${index}-${column}`}
              at={here}
              column={column + 2}
              left={left}
              isActive={active[0] === index && active[1] === column}
              isChosen={chosen.has(cellKey(here))}
              onOpen={() => onOpen(column, here)}
              onToggle={() => onToggle(here)}
            />
          );
        })}
      </Box>
    </Box>
  );
}

/** Who, and why the duty is shut to him whatever the field. */
function RowName({ row: { name, staffNumber, eligible, reasons } }: { readonly row: MatrixRow }) {
  return (
    <Tooltip title={reasons.join(' ')} placement="right">
      <Box
        role="rowheader"
        aria-colindex={1}
        sx={{ ...NAME_CELL, color: eligible ? 'text.primary' : 'text.secondary' }}
      >
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {name}
        </Box>
        <Box
          component="span"
          sx={{ color: 'text.secondary', fontSize: 12, ml: 0.75, display: { xs: 'none', sm: 'inline' } }}
        >
          {staffNumber}
        </Box>
      </Box>
    </Tooltip>
  );
}

const CODE = {
  position: 'absolute',
  width: COLUMN,
  lineHeight: `${HEAD}px`,
  textAlign: 'center',
  fontFamily: MONO,
  fontSize: 13,
} as const;

const LINE = {
  position: 'absolute',
  minWidth: '100%',
  height: ROW,
  display: 'flex',
  borderBottom: 1,
  borderColor: 'divider',
} as const;

const NAME_CELL = {
  position: 'sticky',
  left: 0,
  zIndex: 2,
  width: NAMES,
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  px: 1.5,
  bgcolor: 'background.paper',
  borderRight: 1,
  borderColor: 'divider',
  whiteSpace: 'nowrap',
} as const;

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [10, 0],
  PageUp: [-10, 0],
};

function within(at: number, length: number): number {
  return Math.max(0, Math.min(at, length - 1));
}

function cellAt(row: MatrixRow, technicalCode: string): CellAt {
  return { row, technicalCode, cell: row.cells.find((each) => each.technicalCode === technicalCode) ?? null };
}
