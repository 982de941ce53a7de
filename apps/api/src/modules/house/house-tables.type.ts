import type { HouseFigure, MarkMedium } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import type { KpiFigure } from '../analytics/index.js';
import type { MarkCounts } from '../marks/index.js';

/** A programme and what was counted of it. */
export interface ProgrammeFigures {
  readonly titleZh: string;
  readonly titleEn: string;
  readonly counts: Partial<Record<HouseFigure, number>>;
}

/** A figure the body steers by, as it stood: the day, how many records it is made of, and how many make it worse. */
type KeyFigure = Pick<KpiFigure, 'kpi' | 'unit' | 'value' | 'records' | 'behind' | 'state'>;

/** What is counted for a task of the body beside its figures; a table that its kind does not ask for is empty. */
export interface HouseTables {
  readonly byProgramme: readonly ProgrammeFigures[];
  readonly keyFigures: readonly KeyFigure[];
  /** Day on which the key figures stood so; null without any. */
  readonly keyFiguresOn: PlainDate | null;
  readonly marks: ReadonlyArray<{ readonly medium: MarkMedium; readonly counts: MarkCounts }>;
}
