import { getMetadataStorage } from 'type-graphql';

/** The fields of each input class, by class. */
const fieldsByClass = new Map<unknown, readonly string[]>();

/** An input as use cases take it: what was left out is null, all the way down, so that nothing is ever undefined. */
export function plainInput<T>(input: T): T {
  if (Array.isArray(input)) return input.map(plainInput) as T;
  if (input === null || typeof input !== 'object') return input;
  const given = input as Record<string, unknown>;
  const names = new Set([...Object.keys(given), ...fieldsOf(input.constructor)]);
  return Object.fromEntries([...names].map((name) => [name, plainInput(given[name] ?? null)])) as T;
}

/** Its own fields and those of the classes it extends. */
function fieldsOf(inputClass: unknown): readonly string[] {
  const known = fieldsByClass.get(inputClass);
  if (known) return known;
  if (typeof inputClass !== 'function') return [];
  const type = getMetadataStorage().inputTypes.find(({ target }) => target === inputClass);
  const names = [...(type?.fields?.map(({ name }) => name) ?? []), ...fieldsOf(Object.getPrototypeOf(inputClass))];
  fieldsByClass.set(inputClass, names);
  return names;
}
