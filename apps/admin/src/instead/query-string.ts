/** The two functions of `query-string` that react-admin keeps a list's state in the address by. */

type Value = string | number | boolean | null | undefined;

/** Writes what is known as a query, in the order of names; null is a name without a value. */
export function stringify(values: Readonly<Record<string, Value | readonly Value[]>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, value]) =>
      Array.isArray(value) ? value.map((each: Value) => [name, each] as const) : [[name, value] as const],
    )
    .map(([name, value]) =>
      value === null ? encodeURIComponent(name) : `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
    )
    .join('&');
}

/** Reads a query, with or without its mark. */
export function parse(query: string): Record<string, string | string[] | null> {
  const values: Record<string, string | string[] | null> = Object.create(null) as object as never;
  for (const [name, value] of new URLSearchParams(query)) {
    const before = values[name];
    values[name] = before === undefined ? value : [before ?? '', value].flat();
  }
  return values;
}
