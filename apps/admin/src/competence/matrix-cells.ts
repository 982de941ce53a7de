import type { MatrixState } from '@touchstone/rules';
import type { Tone } from '../theme/tokens.js';
import type { MatrixCell, MatrixRow } from './competence.documents.js';

/** A cell of the matrix, with whose it is. */
export interface CellAt {
  readonly row: Pick<MatrixRow, 'personId' | 'name'>;
  readonly technicalCode: string;
  /** What the person holds of the field; null where nothing is on record. */
  readonly cell: MatrixCell | null;
}

/** The tone of a state; a new state fails the build. */
export const MATRIX_TONES: Readonly<Record<MatrixState, Tone>> = {
  OPEN: 'good',
  LAPSING: 'warn',
  HELD: 'neutral',
  COMING: 'info',
  ENDED: 'gone',
};

/** What tells a cell from every other. */
export function cellKey({ row, technicalCode }: CellAt): string {
  return `${row.personId} ${technicalCode}`;
}
