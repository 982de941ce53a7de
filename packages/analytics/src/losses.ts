import { isApplicable } from './answers.js';
import type { Facts } from './facts.js';
import type { Grouped } from './groups.js';
import { LEAF_SUMS, leafColumns } from './sheets.js';
import type { LeafColumns, LeafSums, Sheet, SheetNode, SheetPart } from './sheets.js';

/** Nothing asked, nothing lost. */
export function noLeaves(): LeafSums {
  return { lost: 0, applicable: 0, responses: 0, sampled: 0, nonconforming: 0 };
}

/** Sums that have no answer in common, as one. */
export function leavesTogether(sums: readonly LeafSums[]): LeafSums {
  const all = noLeaves();
  for (const own of sums) for (const name of LEAF_SUMS) all[name] += own[name];
  return all;
}

/** Which leaves of each sheet count; null for all. */
export type LeavesWanted = (sheet: Sheet) => ReadonlySet<number> | null;

/** Sums over whole scorecards, or some leaves of them, for each group. It stops between leaves, so that others get their turn. */
export function* sumLeaves(facts: Facts, grouped: Grouped, wanted: LeavesWanted): Generator<void, readonly LeafSums[]> {
  const sums = leafColumns(grouped.codes.length);
  for (const { sheet, entries } of bySheet(facts, grouped)) {
    const leaves = wanted(sheet);
    if (leaves === null) for (const part of sheet.parts) addPart(part, entries, sums);
    for (const leaf of leaves ?? []) {
      addLeaf(facts, sheet, { leaf, entries, sums });
      yield;
    }
    yield;
  }
  return sumsOf(sums);
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
  for (const { number, sheet, entries } of bySheet(facts, grouped)) {
    const counts = new Int32Array(grouped.codes.length);
    for (const group of entries.groups) counts[group] = (counts[group] as number) + 1;
    const leaves = wanted(sheet);
    for (const node of sheet.plan.nodes) {
      const isTold = depth === null ? node.isLeaf : node.depth === depth || (node.isLeaf && node.depth < depth);
      const own = node.leaves.filter((leaf) => leaves?.has(leaf) ?? true);
      if (!isTold || own.length === 0) continue;
      const sums = leafColumns(grouped.codes.length);
      const part = leaves === null ? sheet.parts.find(({ code }) => code === node.code) : undefined;
      if (part) addPart(part, entries, sums);
      for (const leaf of part ? [] : own) {
        addLeaf(facts, sheet, { leaf, entries, sums });
        yield;
      }
      yield;
      found.push({ sheet: number, node, counts, sums: sumsOf(sums) });
    }
  }
  return found;
}

function sumsOf({ lost, applicable, responses, sampled, nonconforming }: LeafColumns): readonly LeafSums[] {
  return Array.from(lost, (own, group) => ({
    lost: own,
    applicable: applicable[group] as number,
    responses: responses[group] as number,
    sampled: sampled[group] as number,
    nonconforming: nonconforming[group] as number,
  }));
}

/** Points lost in a scorecard, of some leaves or all. */
export function lostOf(facts: Facts, fact: number, wanted: LeavesWanted): number {
  const sheet = facts.sheets.all[facts.column('sheet')[fact] ?? 0];
  const row = facts.rowOf[facts.column('scorecard')[fact] ?? 0];
  if (!sheet || row === undefined) return 0;
  const leaves = wanted(sheet);
  if (leaves === null) return sheet.parts.reduce((sum, { sums }) => sum + (sums().lost[row] ?? 0), 0);
  return [...leaves].reduce((sum, leaf) => sum + (sheet.lost(leaf)[sheet.column(leaf)[row] ?? 0] ?? 0), 0);
}

/** Entries of one sheet: rows of their scorecards in it, and their groups. */
interface Entries {
  readonly rows: Int32Array;
  readonly groups: Int32Array;
}

interface SheetEntries {
  readonly number: number;
  readonly sheet: Sheet;
  readonly entries: Entries;
}

/** The entries of each sheet that has any. */
function bySheet(facts: Facts, { rows, groups }: Grouped): readonly SheetEntries[] {
  const sheets = facts.column('sheet');
  const scorecards = facts.column('scorecard');
  const { rowOf } = facts;
  const sizes = new Int32Array(facts.sheets.all.length);
  for (const fact of rows) sizes[sheets[fact] as number] = (sizes[sheets[fact] as number] as number) + 1;
  const parts = Array.from(sizes, (size) => ({ rows: new Int32Array(size), groups: new Int32Array(size) }));
  sizes.fill(0);
  for (let entry = 0; entry < rows.length; entry += 1) {
    const fact = rows[entry] as number;
    const number = sheets[fact] as number;
    const own = parts[number] as Entries;
    const at = sizes[number] as number;
    own.rows[at] = rowOf[scorecards[fact] as number] as number;
    own.groups[at] = groups[entry] as number;
    sizes[number] = at + 1;
  }
  return parts.flatMap((entries, number) => {
    const sheet = facts.sheets.all[number];
    return sheet && entries.rows.length > 0 ? [{ number, sheet, entries }] : [];
  });
}

/** Adds up what a part comes to in each group. */
function addPart(part: SheetPart, { rows, groups }: Entries, sums: LeafColumns): void {
  const own = part.sums();
  for (let entry = 0; entry < rows.length; entry += 1) {
    const row = rows[entry] as number;
    const group = groups[entry] as number;
    sums.lost[group] = (sums.lost[group] as number) + (own.lost[row] as number);
    sums.applicable[group] = (sums.applicable[group] as number) + (own.applicable[row] as number);
    sums.responses[group] = (sums.responses[group] as number) + (own.responses[row] as number);
    sums.sampled[group] = (sums.sampled[group] as number) + (own.sampled[row] as number);
    sums.nonconforming[group] = (sums.nonconforming[group] as number) + (own.nonconforming[row] as number);
  }
}

/** How many cells a table of groups by answers may have, before answers are added one by one. */
const MOST_CELLS = 1_000_000;

/** Counts the different answers to a leaf in each group, and multiplies what each comes to: most answers are few. */
function addLeaf(
  facts: Facts,
  sheet: Sheet,
  { leaf, entries, sums }: { readonly leaf: number; readonly entries: Entries; readonly sums: LeafColumns },
): void {
  const column = sheet.column(leaf);
  const add = adder(facts, sheet, { leaf, sums });
  const kinds = facts.sheets.codes.size();
  const { rows, groups } = entries;
  const cells = kinds * sums.lost.length;
  // A table that is larger than what is counted costs more than it saves.
  if (cells > MOST_CELLS || cells > 4 * rows.length) {
    for (let entry = 0; entry < rows.length; entry += 1)
      add(groups[entry] as number, column[rows[entry] as number] as number, 1);
    return;
  }
  // Answers next to each other are often alike: two tables in turns, so that none waits for what was just written.
  const counts = new Uint32Array(2 * cells);
  for (let entry = 0; entry < rows.length; entry += 1) {
    const turn = (entry % 2) * cells;
    const cell = turn + (groups[entry] as number) * kinds + (column[rows[entry] as number] as number);
    counts[cell] = (counts[cell] as number) + 1;
  }
  for (let cell = 0; cell < cells; cell += 1) {
    const times = (counts[cell] as number) + (counts[cells + cell] as number);
    if (times > 0) add(Math.floor(cell / kinds), cell % kinds, times);
  }
}

function adder(
  facts: Facts,
  sheet: Sheet,
  { leaf, sums }: { readonly leaf: number; readonly sums: LeafColumns },
): (group: number, code: number, times: number) => void {
  const losses = sheet.lost(leaf);
  const { codes } = facts.sheets;
  const points = sheet.plan.hundredths[leaf] ?? 0;
  const { lost, applicable, responses, sampled, nonconforming } = sums;
  return (group, code, times) => {
    if (!isApplicable(code)) return;
    lost[group] = (lost[group] as number) + (losses[code] as number) * times;
    applicable[group] = (applicable[group] as number) + points * times;
    responses[group] = (responses[group] as number) + times;
    sampled[group] = (sampled[group] as number) + (codes.sampled[code] as number) * times;
    nonconforming[group] = (nonconforming[group] as number) + (codes.nonconforming[code] as number) * times;
  };
}
