import type { SavedAnswers, ScoreSheetRecord } from './sheet.documents.js';

/** A sample as the sheet reads it. */
export type Sample = ScoreSheetRecord['audit']['samples'][number];

/** What a list needs of its sheet. */
export interface SampleSheet {
  readonly scorecardId: string;
  /** Version that was read. */
  readonly version: () => number;
  readonly onSaved: (saved: SavedAnswers, answered: readonly string[]) => void;
}
