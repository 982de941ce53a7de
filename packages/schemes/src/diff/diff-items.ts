import { changesBetween } from './changes.js';
import type { Change } from './changes.js';

/** What became of one entry of a list: a criterion, a band, a level, a paper. */
export interface ItemDiff {
  /** Its code, by which the two editions' entries are paired. */
  readonly code: string;
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** Every value of an entry that is new or gone; the differing ones of one that changed. */
  readonly changes: readonly Change[];
}

/** Pairs two lists by key: the newer one's entries in their order, then what is gone. */
export function diffItems<Item extends object>(
  older: readonly Item[],
  newer: readonly Item[],
  keyOf: (item: Item) => string,
): readonly ItemDiff[] {
  const before = new Map(older.map((item) => [keyOf(item), item]));
  const after = new Set(newer.map(keyOf));
  const kept = newer.flatMap((item): readonly ItemDiff[] => {
    const code = keyOf(item);
    const previous = before.get(code);
    const changes = changesBetween(previous ?? {}, item);
    if (!previous) return [{ code, kind: 'ADDED', changes }];
    return changes.length === 0 ? [] : [{ code, kind: 'CHANGED', changes }];
  });
  const gone = older
    .filter((item) => !after.has(keyOf(item)))
    .map((item): ItemDiff => ({ code: keyOf(item), kind: 'REMOVED', changes: changesBetween(item, {}) }));
  return [...kept, ...gone];
}
