import { HOUSE_TASKS } from '@touchstone/rules';
import type { HouseTaskKind, MarkMedium } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import type { ActorContext } from '../../context.js';
import { kpisOfBody } from '../analytics/index.js';
import type { KpiFigure } from '../analytics/index.js';
import { markReportOfBody } from '../marks/index.js';
import type { MarkCounts } from '../marks/index.js';
import { figuresByProgramme } from './house-figures.queries.js';
import type { ProgrammeFigures } from './house-figures.queries.js';

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

/** Counts the tables that a kind of task asks for, over the whole body, whoever records it. */
export async function gatherTables(
  context: ActorContext,
  { kind, year, from, until }: TablesWanted,
): Promise<HouseTables> {
  const asks = HOUSE_TASKS[kind];
  const keyFigures = asks.keyFigures ? await kpisOfBody(context) : [];
  return {
    byProgramme: asks.byProgramme ? await figuresByProgramme(context, { figures: asks.figures, from, until }) : [],
    keyFigures: keyFigures.map(({ kpi, unit, value, records, behind, state }) => ({
      kpi,
      unit,
      value,
      records,
      behind,
      state,
    })),
    keyFiguresOn: asks.keyFigures ? context.today : null,
    marks: asks.marks && year !== null ? [...(await markReportOfBody(context, year)).media] : [],
  };
}

interface TablesWanted {
  readonly kind: HouseTaskKind;
  /** The year of a yearly report. */
  readonly year: number | null;
  readonly from: PlainDate;
  readonly until: PlainDate;
}
