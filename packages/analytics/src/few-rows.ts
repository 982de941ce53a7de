import { NOTHING } from './columns.js';
import type { FactFilter } from './fact-filter.js';
import type { Facts } from './facts.js';

/** Columns of codes by which a filter names what is asked for. */
export const CODE_COLUMNS = [
  'programme',
  'sector',
  'province',
  'sizeBand',
  'level',
  'kind',
  'leader',
  'client',
] as const;
type CodeColumn = (typeof CODE_COLUMNS)[number];

/** The codes of what a filter names in a column; -1 for what no fact bears. */
export function codesAsked(
  { ids, words }: Facts,
  filter: FactFilter,
  name: CodeColumn,
): readonly number[] | null | undefined {
  if (name === 'sizeBand') return filter.sizeBand;
  if (name === 'programme' || name === 'client') return filter[name]?.map(ids[name].find);
  return name === 'leader' ? filter.leader?.map(ids.person.find) : filter[name]?.map(words[name].find);
}

/** From how small a part of all facts on a question begins with the rows that bear a name of it, and not with all. */
const FEW = 4;

/** In their order, the rows that bear what a filter names in one column, where these are few; null where they are not. */
export function fewRows(facts: Facts, filter: FactFilter): Int32Array | null {
  let fewest: readonly Int32Array[] | null = null;
  let few = facts.size() / FEW;
  for (const name of CODE_COLUMNS) {
    const asked = codesAsked(facts, filter, name);
    if (!asked) continue;
    const { ends, rows } = rowsByCode(facts, name);
    const named = [...new Set(asked)].filter((code) => code >= 0 && code < ends.length);
    const found = named.map((code) => rows.subarray(code === 0 ? 0 : ends[code - 1], ends[code]));
    const count = found.reduce((all, own) => all + own.length, 0);
    if (count < few) [fewest, few] = [found, count];
  }
  const [first] = fewest ?? [];
  if (!fewest || (first && fewest.length === 1)) return first ?? null;
  const together = new Int32Array(few);
  let size = 0;
  for (const own of fewest) {
    together.set(own, size);
    size += own.length;
  }
  return together.sort();
}

/** The rows of each code of a column, in their order: those of a code begin where those of the one before end. */
interface RowsByCode {
  readonly ends: Int32Array;
  readonly rows: Int32Array;
}

/** They hold as long as no fact is added. */
const KEPT = new WeakMap<Facts, { readonly version: number; readonly byColumn: Map<CodeColumn, RowsByCode> }>();

function rowsByCode(facts: Facts, name: CodeColumn): RowsByCode {
  const version = facts.version();
  const known = KEPT.get(facts);
  const kept = known?.version === version ? known : { version, byColumn: new Map<CodeColumn, RowsByCode>() };
  KEPT.set(facts, kept);
  const rows = kept.byColumn.get(name) ?? sortedByCode(facts.column(name).subarray(0, facts.size()));
  kept.byColumn.set(name, rows);
  return rows;
}

/** Counts how often each code comes, which tells where its rows begin, and puts them there one after the other. */
function sortedByCode(codes: Int32Array): RowsByCode {
  let most = NOTHING;
  for (const code of codes) if (code > most) most = code;
  const ends = new Int32Array(most + 1);
  for (const code of codes) if (code !== NOTHING) ends[code] = (ends[code] as number) + 1;
  let size = 0;
  for (let code = 0; code < ends.length; code += 1) {
    const count = ends[code] as number;
    ends[code] = size;
    size += count;
  }
  const rows = new Int32Array(size);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] as number;
    if (code === NOTHING) continue;
    rows[ends[code] as number] = row;
    ends[code] = (ends[code] as number) + 1;
  }
  return { ends, rows };
}
