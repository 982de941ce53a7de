import type { PlainDate } from '@touchstone/plain-date';
import { COLUMNS, IDS, WORDS } from './columns.js';
import type { ColumnName } from './columns.js';
import { openDictionary } from './dictionary.js';
import type { Dictionary } from './dictionary.js';
import type { FactPart } from './fact-part.js';
import { openIds } from './ids.js';
import type { IdDictionary } from './ids.js';
import { putFacts } from './put-facts.js';
import type { OwnFacts, PlanOf } from './put-facts.js';
import { openSheets } from './sheets.js';
import type { Sheets } from './sheets.js';

/** All facts, column by column, as numbers. */
export interface Facts {
  readonly size: () => number;
  /** How often a fact was added or taken anew: what was worked out at one number holds until the next. */
  readonly version: () => number;
  readonly column: (name: ColumnName) => Int32Array;
  readonly ids: Readonly<Record<(typeof IDS)[number], IdDictionary>>;
  readonly words: Readonly<Record<(typeof WORDS)[number], Dictionary>>;
  readonly sheets: Sheets;
  /** Row of a scorecard in its sheet, by the scorecard's number; unknown until its answers were added. */
  readonly rowOf: number[];
  /** Persons of a team, by the team's number. */
  readonly teams: ReadonlyArray<readonly number[]>;
  /** The sheets whose facts alone can be asked for; null for all. */
  readonly only: readonly number[] | null;
  /** Adds facts, or takes them anew; `planOf` tells the plans of sheets that are met first. */
  readonly put: (part: FactPart, planOf: PlanOf) => void;
}

/** No facts yet. */
export function openFacts(): Facts {
  const ids = recordOf(IDS, openIds);
  const words = recordOf(WORDS, openDictionary);
  const columns = recordOf(COLUMNS, () => new Int32Array(256));
  const own: OwnFacts = { ids, words, columns, sheets: openSheets(), rowOf: [], teams: [] };
  let version = 0;
  return {
    size: () => ids.fact.size(),
    version: () => version,
    column: (name) => columns[name],
    ids,
    words,
    sheets: own.sheets,
    rowOf: own.rowOf,
    teams: own.teams,
    only: null,
    put: (part, planOf) => {
      if (part.count === 0) return;
      version += 1;
      putFacts(own, part, planOf);
    },
  };
}

function recordOf<Name extends string, Value>(names: readonly Name[], open: () => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, open()])) as Record<Name, Value>;
}

/** A day as a number that compares. */
export function dayCode(day: PlainDate): number {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));
}
