/** Values by small whole numbers, in the order they were met. */
export interface Dictionary {
  /** The number of a value, given where it has none yet. */
  readonly codeOf: (value: string) => number;
  /** The number of a value; -1 where it was never met. */
  readonly find: (value: string) => number;
  readonly valueOf: (code: number) => string;
  readonly size: () => number;
}

/** An empty dictionary. */
export function openDictionary(): Dictionary {
  const codes = new Map<string, number>();
  const values: string[] = [];
  return {
    codeOf: (value) => {
      const known = codes.get(value);
      if (known !== undefined) return known;
      codes.set(value, values.length);
      return values.push(value) - 1;
    },
    find: (value) => codes.get(value) ?? -1,
    valueOf: (code) => values[code] ?? '',
    size: () => values.length,
  };
}
