import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { MATRIX_TONES } from './matrix-cells.js';
import type { CellAt } from './matrix-cells.js';
import { ToneMark } from '../shared/ToneMark.js';

interface MatrixCellBoxProps {
  readonly id: string;
  readonly at: CellAt;
  readonly column: number;
  readonly left: number;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onOpen: () => void;
  readonly onToggle: () => void;
}

/** A cell: the state by shape, colour and, read out, in words; what ends within the year says its month. */
export function MatrixCellBox({ id, at, column, left, isActive, isChosen, onOpen, onToggle }: MatrixCellBoxProps) {
  const translate = useTranslate();
  const { row, technicalCode, cell } = at;
  const tone = cell && MATRIX_TONES[cell.state];
  const words = cell ? translate(`enums.MatrixState.${cell.state}`) : translate('resources.matrix.nothing');
  return (
    <Box
      id={id}
      role="gridcell"
      aria-colindex={column}
      aria-selected={isChosen}
      aria-label={`${row.name} ${technicalCode}: ${words}${cell?.until ? `, ${cell.until}` : ''}`}
      onClick={(event) => (event.ctrlKey || event.metaKey || event.shiftKey ? onToggle() : onOpen())}
      sx={(theme) => ({
        position: 'absolute',
        left,
        width: 58,
        height: 32,
        top: 3,
        borderRadius: 0.5,
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 0.5,
        fontSize: 11,
        cursor: 'pointer',
        ...(tone && {
          color: theme.tokens.tones[tone].ink,
          backgroundColor: theme.tokens.tones[tone].tint,
          border: `1px solid ${theme.tokens.tones[tone].line}`,
        }),
        outline: isChosen ? `2px solid ${theme.palette.primary.main}` : isActive ? '1px dashed' : 'none',
        outlineOffset: -1,
      })}
    >
      {tone && <ToneMark tone={tone} />}
      {cell?.state === 'LAPSING' && cell.until?.slice(5)}
    </Box>
  );
}
