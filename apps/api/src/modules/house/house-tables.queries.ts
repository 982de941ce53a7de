import { HOUSE_TASKS } from '@touchstone/rules';
import type { HouseTaskKind } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import type { ActorContext } from '../../context.js';
import { kpisOfBody } from '../analytics/index.js';
import { markReportOfBody } from '../marks/index.js';
import { figuresByProgramme } from './house-figures.queries.js';
import type { HouseTables } from './house-tables.type.js';

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
