import { registerEnumType } from 'type-graphql';

/**
 * Tells GraphQL of a closed word list that the rules own: its name, what it is, and what each word means.
 * A word without a meaning does not compile.
 */
export function tellEnum<T extends Readonly<Record<string, string>>>(
  list: T,
  name: string,
  words: { readonly about: string } & { readonly [K in keyof T]: string },
): void {
  const valuesConfig = Object.fromEntries(
    Object.keys(list).map((key) => [key, { description: words[key as keyof T] }]),
  );
  registerEnumType(list, { name, description: words.about, valuesConfig: valuesConfig as never });
  ENUM_NAMES.set(list, name);
}

/** Name of each told list, for the columns and filters that use it. */
export const ENUM_NAMES = new Map<object, string>();
