import { isApplicable } from './answers.js';
import type { Facts } from './facts.js';
import type { Grouped } from './groups.js';
import type { LeafSums, Sheet, SheetNode } from './sheets.js';

/** Nothing asked, nothing lost. */
export function noLeaves(): LeafSums {
  return { lost: 0, applicable: 0, responses: 0, sampled: 0, nonconforming: 0 };
}

/** Which leaves of each sheet count; null for all. */
export type LeavesWanted = (sheet: Sheet) => ReadonlySet<number> | null;

/** Sums over whole scorecards, or some leaves of them, for each group. It stops between leaves, so that others get their turn. */
export function* sumLeaves(facts: Facts, grouped: Grouped, wanted: LeavesWanted): Generator<void, readonly LeafSums[]> {
  const sums = grouped.codes.map(noLeaves);
  for (const [number, sheet] of facts.sheets.all.entries()) {
    const entries = entriesOf(facts, grouped, number);
    const leaves = wanted(sheet);
    if (leaves === null) addTotals(sheet, entries, sums);
    else
      for (const leaf of leaves) {
        addLeaf(facts, sheet, { leaf, entries, sums });
        yield;
      }
    yield;
  }
  return sums;
}

/** A criterion of a sheet with the sums of each group. */
export interface NodeSums {
  readonly sheet: number;
  readonly node: SheetNode;
  /** How many scorecards of the evaluation are in each group. */
  readonly counts: Int32Array;
  readonly sums: readonly LeafSums[];
}

/** Sums by criterion, at a depth of the tree; leaves that end above it stand for themselves. */
export function* sumNodes(
  facts: Facts,
  grouped: Grouped,
  { depth, wanted }: { readonly depth: number | null; readonly wanted: LeavesWanted },
): Generator<void, readonly NodeSums[]> {
  const found: NodeSums[] = [];
  for (const [number, sheet] of facts.sheets.all.entries()) {
    const entries = entriesOf(facts, grouped, number);
    if (entries.rows.length === 0) continue;
    const counts = new Int32Array(grouped.codes.length);
    for (const group of entries.groups) counts[group] = (counts[group] ?? 0) + 1;
    const leaves = wanted(sheet);
    for (const node of sheet.plan.nodes) {
      const isTold = depth === null ? node.isLeaf : node.depth === depth || (node.isLeaf && node.depth < depth);
      const own = node.leaves.filter((leaf) => leaves?.has(leaf) ?? true);
      if (!isTold || own.length === 0) continue;
      const sums = grouped.codes.map(noLeaves);
      for (const leaf of own) {
        addLeaf(facts, sheet, { leaf, entries, sums });
        yield;
      }
      found.push({ sheet: number, node, counts, sums });
    }
  }
  return found;
}

/** Points lost in a scorecard, of some leaves or all. */
export function lostOf(facts: Facts, fact: number, wanted: LeavesWanted): number {
  const sheet = facts.sheets.all[facts.column('sheet')[fact] ?? 0];
  const row = facts.rowOf[facts.column('scorecard')[fact] ?? 0];
  if (!sheet || row === undefined) return 0;
  const leaves = wanted(sheet);
  if (leaves === null) return sheet.totals[row]?.lost ?? 0;
  return [...leaves].reduce((sum, leaf) => sum + (sheet.lost(leaf)[sheet.column(leaf)[row] ?? 0] ?? 0), 0);
}

/** Entries of one sheet: rows of their scorecards in it, and their groups. */
interface Entries {
  readonly rows: Int32Array;
  readonly groups: Int32Array;
}

function entriesOf(facts: Facts, { rows, groups }: Grouped, sheet: number): Entries {
  const [sheets, scorecards] = [facts.column('sheet'), facts.column('scorecard')];
  const kept = new Int32Array(rows.length);
  const keptGroups = new Int32Array(rows.length);
  let size = 0;
  for (let entry = 0; entry < rows.length; entry += 1) {
    const fact = rows[entry] ?? 0;
    if (sheets[fact] !== sheet) continue;
    kept[size] = facts.rowOf[scorecards[fact] ?? 0] ?? 0;
    keptGroups[size] = groups[entry] ?? 0;
    size += 1;
  }
  return { rows: kept.subarray(0, size), groups: keptGroups.subarray(0, size) };
}

function addTotals(sheet: Sheet, { rows, groups }: Entries, sums: readonly LeafSums[]): void {
  for (let entry = 0; entry < rows.length; entry += 1) {
    const [own, group] = [sheet.totals[rows[entry] ?? 0], sums[groups[entry] ?? 0]];
    if (!own || !group) continue;
    group.lost += own.lost;
    group.applicable += own.applicable;
    group.responses += own.responses;
    group.sampled += own.sampled;
    group.nonconforming += own.nonconforming;
  }
}

/** How many cells a table of groups by answers may have, before groups are summed one by one. */
const MOST_CELLS = 65_536;

/** Counts the different answers to a leaf in each group, and multiplies what each comes to: most answers are few. */
function addLeaf(
  facts: Facts,
  sheet: Sheet,
  { leaf, entries, sums }: { readonly leaf: number; readonly entries: Entries; readonly sums: readonly LeafSums[] },
): void {
  const column = sheet.column(leaf);
  const add = adder(facts, sheet, leaf);
  const kinds = facts.sheets.codes.size();
  const { rows, groups } = entries;
  if (kinds * sums.length > MOST_CELLS) {
    for (let entry = 0; entry < rows.length; entry += 1)
      add(sums[groups[entry] ?? 0], column[rows[entry] ?? 0] ?? 0, 1);
    return;
  }
  const counts = new Uint32Array(kinds * sums.length);
  for (let entry = 0; entry < rows.length; entry += 1) {
    const cell = (groups[entry] as number) * kinds + (column[rows[entry] as number] as number);
    counts[cell] = (counts[cell] as number) + 1;
  }
  for (let cell = 0; cell < counts.length; cell += 1) {
    const times = counts[cell] ?? 0;
    if (times > 0) add(sums[Math.floor(cell / kinds)], cell % kinds, times);
  }
}

function adder(facts: Facts, sheet: Sheet, leaf: number) {
  const lost = sheet.lost(leaf);
  const { sampled, nonconforming } = facts.sheets.codes;
  const points = sheet.plan.hundredths[leaf] ?? 0;
  return (group: LeafSums | undefined, code: number, times: number): void => {
    if (!group || !isApplicable(code)) return;
    group.lost += (lost[code] ?? 0) * times;
    group.applicable += points * times;
    group.responses += times;
    group.sampled += (sampled[code] ?? 0) * times;
    group.nonconforming += (nonconforming[code] ?? 0) * times;
  };
}
