import type { ScoreSheetRecord } from './sheet.documents.js';

/** A sample as the sheet reads it. */
export type Sample = ScoreSheetRecord['audit']['samples'][number];

/** Where a list of samples is kept: with one sheet, or once for every leaf of two sheets that asks the same. */
export interface SampleSheet {
  readonly scorecardId: string;
  /** Version that was read. */
  readonly version: () => number;
  /** What was saved, as the verb answers it, and the leaves it answered. */
  readonly onSaved: (saved: unknown, answered: readonly string[]) => void;
  readonly together?: SharedList;
}

/** Two sheets that one list serves. */
interface SharedList {
  readonly auditId: string;
  readonly scorecards: () => ReadonlyArray<{ readonly scorecardId: string; readonly expectedVersion: number }>;
}
