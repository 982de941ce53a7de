import { describe, expect, it } from 'vitest';
import { groupFigure } from './group-figure.js';
import { releasedGroups } from './released-groups.js';
import type { Member, ReleasedGroup } from './released-groups.js';

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/** Clients unevenly over some sectors, sizes and provinces. */
function clients(count: number, seed: number): readonly Member[] {
  const next = random(seed);
  const pick = (values: string): string => values[Math.floor(next() ** 2 * values.length)] ?? '';
  return Array.from({ length: count }, (_, id) => ({
    id: `${id}`,
    belongs: [pick('FGHIO'), pick('MSLX'), pick('1234')],
  }));
}

const PRIME = 1_000_003n;

/**
 * What follows from sums that are told exactly, whatever rounding hides: the client-by-client elimination of everything
 * that anybody is told, with the asker's own figure. Another's figure is solved where its row alone is left.
 */
function solvedBy(asker: string, members: readonly Member[], groups: readonly ReleasedGroup[]): readonly string[] {
  const ids = members.map(({ id }) => id).filter((id) => id !== asker);
  const basis: { pivot: number; row: bigint[] }[] = [];
  const reduce = (given: bigint[]): bigint[] => {
    let row = given;
    for (const { pivot, row: by } of basis) {
      const factor = row[pivot] ?? 0n;
      if (factor !== 0n) row = row.map((each, at) => (each - factor * (by[at] ?? 0n) + PRIME * PRIME) % PRIME);
    }
    return row;
  };
  for (const { members: its } of groups) {
    const row = reduce(ids.map((id) => (its.includes(id) ? 1n : 0n)));
    const pivot = row.findIndex((each) => each !== 0n);
    if (pivot < 0) continue;
    const inverse = power(row[pivot] ?? 1n, PRIME - 2n);
    basis.push({ pivot, row: row.map((each) => (each * inverse) % PRIME) });
  }
  return ids.filter((_, at) => reduce(ids.map((__, place) => (place === at ? 1n : 0n))).every((each) => each === 0n));
}

function power(base: bigint, exponent: bigint): bigint {
  let [result, by] = [1n, base];
  for (let left = exponent; left > 0n; left /= 2n, by = (by * by) % PRIME)
    if (left % 2n === 1n) result = (result * by) % PRIME;
  return result;
}

/** Groups by their size alone: what a floor without more would tell. */
const bySizeAlone = (members: readonly Member[], floor: number): readonly ReleasedGroup[] =>
  [0, 1, 2]
    .flatMap((grouping) =>
      [...new Set(members.map(({ belongs }) => belongs[grouping] ?? ''))]
        .map((value) => ({
          grouping,
          value,
          members: members.filter(({ belongs }) => belongs[grouping] === value).map(({ id }) => id),
        }))
        .filter((group) => group.members.length > floor),
    )
    .concat([{ grouping: -1, value: '', members: members.map(({ id }) => id) }]);

describe('releasedGroups', () => {
  const bodies = Array.from({ length: 12 }, (_, seed) => clients(12 + seed * 5, seed + 1));

  it('lets nobody solve another’s figure from everything that is told', () => {
    let told = 0;
    for (const members of bodies) {
      const groups = releasedGroups(members, 3);
      told += groups.length;
      for (const { id } of members) expect(solvedBy(id, members, groups)).toEqual([]);
    }
    expect(told).toBeGreaterThan(30);
  });

  it('is stricter than a floor by itself, which somebody could get round', () => {
    const solved = bodies.filter((members) =>
      members.some(({ id }) => solvedBy(id, members, bySizeAlone(members, 3)).length > 0),
    );
    expect(solved.length).toBeGreaterThan(0);
  });

  it('withholds a group whose rest would be one client', () => {
    const members = clients(0, 1).concat(
      Array.from({ length: 13 }, (_, id) => ({ id: `${id}`, belongs: [id === 0 ? 'G' : 'F'] })),
    );
    expect(releasedGroups(members, 5).map(({ grouping }) => grouping)).toEqual([-1]);
  });

  it('tells of nothing where there are too few', () => {
    expect(releasedGroups(clients(5, 1), 5)).toEqual([]);
    expect(releasedGroups([], 5)).toEqual([]);
  });

  it('tells of parts that are large enough, each of them', () => {
    const members = Array.from({ length: 20 }, (_, id) => ({ id: `${id}`, belongs: [id < 10 ? 'G' : 'F'] }));
    expect(releasedGroups(members, 5).map(({ value, members: its }) => [value, its.length])).toEqual([
      ['', 20],
      ['F', 10],
      ['G', 10],
    ]);
  });
});

describe('groupFigure', () => {
  const of = (...values: number[]): ReadonlyMap<string, number> =>
    new Map(values.map((value, client) => [`${client}`, value]));

  it('is the mean of the others in whole points, and about how many they are', () => {
    expect(groupFigure(of(50, 90, 91, 89, 92, 90, 90.9, 91), '0')).toEqual({ mean: 91, clients: 5 });
    expect(groupFigure(of(90, 91, 89, 92, 90), 'other')).toEqual({ mean: 90, clients: 5 });
  });

  it('is withheld where one makes up most of what was lost, or nothing was', () => {
    expect(groupFigure(of(70, 99, 99, 99, 99, 40), '0').mean).toBeNull();
    expect(groupFigure(of(70, 100, 100, 100, 100, 100), '0').mean).toBeNull();
    expect(groupFigure(of(70), '0').mean).toBeNull();
  });
});
