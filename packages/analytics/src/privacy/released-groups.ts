/** Somebody a figure is about, with what they belong to. */
export interface Member {
  readonly id: string;
  /** One value for each grouping, in the order of the groupings. */
  readonly belongs: readonly string[];
}

/** A group whose figures may be told. */
export interface ReleasedGroup {
  /** Place of the grouping; -1 for everybody. */
  readonly grouping: number;
  readonly value: string;
  readonly members: readonly string[];
}

/**
 * The groups whose sums may be told together, so that nobody's own figure follows from them.
 *
 * Whatever somebody reckons from the sums told is a combination of them. Clients that are in the same groups throughout
 * (an atom) always count alike in it. Groups are told only while every combination touches an atom of more members than
 * the floor: then it can speak of no single client, nor of fewer than the floor, to any of them who takes away itself.
 * That is so where the groups are as independent of each other on the large atoms alone as on all of them.
 *
 * Groups are taken in order: everybody, then each grouping's values, the largest first.
 */
export function releasedGroups(members: readonly Member[], floor: number): readonly ReleasedGroup[] {
  const released: ReleasedGroup[] = [];
  for (const group of candidates(members, floor))
    if (areSafe(members, [...released, group], floor)) released.push(group);
  return released;
}

function candidates(members: readonly Member[], floor: number): readonly ReleasedGroup[] {
  const everybody: ReleasedGroup = { grouping: -1, value: '', members: members.map(({ id }) => id) };
  const groupings = members[0]?.belongs.length ?? 0;
  const parts = Array.from({ length: groupings }, (_, grouping) => partsBy(members, grouping)).flat();
  return [everybody, ...parts].filter((group) => group.members.length > floor);
}

function partsBy(members: readonly Member[], grouping: number): readonly ReleasedGroup[] {
  return [...Map.groupBy(members, ({ belongs }) => belongs[grouping] ?? '')]
    .map(([value, its]) => ({ grouping, value, members: its.map(({ id }) => id) }))
    .toSorted((a, b) => b.members.length - a.members.length || (a.value < b.value ? -1 : 1));
}

function areSafe(members: readonly Member[], groups: readonly ReleasedGroup[], floor: number): boolean {
  const sets = groups.map((group) => new Set(group.members));
  const atoms = new Map<string, number>();
  for (const { id } of members) {
    const in_ = sets.map((set) => (set.has(id) ? 1 : 0)).join('');
    atoms.set(in_, (atoms.get(in_) ?? 0) + 1);
  }
  const rows = (least: number): number[][] => {
    const kept = [...atoms].filter(([, size]) => size >= least).map(([atom]) => atom);
    return groups.map((_, row) => kept.map((atom) => Number(atom[row])));
  };
  return rankOf(rows(floor + 1)) === rankOf(rows(1));
}

/** How many rows are independent, by elimination. */
function rankOf(rows: number[][]): number {
  let rank = 0;
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width && rank < rows.length; column += 1) {
    const pivot = pivotAt(rows, column, rank);
    if (pivot === null) continue;
    [rows[rank], rows[pivot]] = [rows[pivot] ?? [], rows[rank] ?? []];
    const by = rows[rank] ?? [];
    for (const row of rows.slice(rank + 1)) {
      const factor = (row[column] ?? 0) / (by[column] ?? 1);
      if (factor !== 0) for (let at = column; at < width; at += 1) row[at] = (row[at] ?? 0) - factor * (by[at] ?? 0);
    }
    rank += 1;
  }
  return rank;
}

const NOUGHT = 1e-9;

function pivotAt(rows: readonly number[][], column: number, from: number): number | null {
  let best: number | null = null;
  for (let row = from; row < rows.length; row += 1) {
    const size = Math.abs(rows[row]?.[column] ?? 0);
    if (size > NOUGHT && (best === null || size > Math.abs(rows[best]?.[column] ?? 0))) best = row;
  }
  return best;
}
