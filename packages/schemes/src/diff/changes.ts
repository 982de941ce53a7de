/** One value that differs. Null where it was, or is, absent. */
export interface Change {
  /** Where: `cycle.validityMonths`, or within a criterion `title.zh`. */
  readonly path: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Every leaf value that differs between two structures, by path; values are given as text, as a page shows them. */
export function changesBetween(older: object, newer: object): readonly Change[] {
  const [before, after] = [flattened(older), flattened(newer)];
  const paths = new Set([...after.keys(), ...before.keys()]);
  return [...paths].flatMap((path) => {
    const [from, to] = [before.get(path) ?? null, after.get(path) ?? null];
    return from === to ? [] : [{ path, from, to }];
  });
}

function flattened(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (value === null || value === undefined) return new Map();
  if (typeof value === 'object') return new Map(entriesOf(value, path));
  return new Map([[path, typeof value === 'string' ? value : JSON.stringify(value)]]);
}

function entriesOf(value: object, path: string): ReadonlyArray<readonly [string, string]> {
  return Object.entries(value).flatMap(([key, item]) => [...flattened(item, path === '' ? key : `${path}.${key}`)]);
}
