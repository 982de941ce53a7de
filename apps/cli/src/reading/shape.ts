/** Input that is no case: where it goes wrong, and how. */
export class InputError extends Error {
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.name = 'InputError';
    this.path = path;
  }
}

/** A value of the input and the way to it: `scorecard.responses.0.verdict`. */
export interface Place {
  readonly value: unknown;
  readonly path: string;
}

/** Reads one place. @throws InputError when it does not hold what is wanted */
export type Reader<T> = (place: Place) => T;

/** An object of the input whose members are read by name. Members nobody asks for are ignored. */
export interface InputObject {
  readonly has: (key: string) => boolean;
  /** Reads a member that must be there. */
  readonly get: <T>(key: string, read: Reader<T>) => T;
  /** Reads a member that may be left out or null. */
  readonly find: <T>(key: string, read: Reader<T>) => T | undefined;
}

/** Reads an object. */
export function readObject({ value, path }: Place): InputObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw notA('an object', { value, path });
  const members = new Map<string, unknown>(Object.entries(value));
  const place = (key: string) => ({ value: members.get(key), path: path === '' ? key : `${path}.${key}` });
  return {
    has: (key) => members.get(key) !== undefined && members.get(key) !== null,
    get: (key, read) => {
      if (!members.has(key)) throw new InputError(place(key).path, 'is missing');
      return read(place(key));
    },
    find: (key, read) => (members.get(key) === undefined || members.get(key) === null ? undefined : read(place(key))),
  };
}

/** Makes a reader of lists from one of their items. */
export function listOf<T>(read: Reader<T>): Reader<readonly T[]> {
  return ({ value, path }) => {
    if (!Array.isArray(value)) throw notA('a list', { value, path });
    return value.map((item: unknown, index) => read({ value: item, path: `${path}.${index}` }));
  };
}

/** Makes a reader of one of some words. */
export function oneOf<T extends string>(words: readonly T[]): Reader<T> {
  return (place) => {
    const found = words.find((word) => word === place.value);
    if (found === undefined) throw notA(`one of ${words.join(', ')}`, place);
    return found;
  };
}

/** Reads a text. */
export function readText({ value, path }: Place): string {
  if (typeof value !== 'string') throw notA('a text', { value, path });
  return value;
}

/** Reads true or false. */
export function readBoolean({ value, path }: Place): boolean {
  if (typeof value !== 'boolean') throw notA('true or false', { value, path });
  return value;
}

/** Reads a whole number that is not negative. */
export function readCount({ value, path }: Place): number {
  const count = typeof value === 'bigint' ? Number(value) : value;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0)
    throw notA('a whole number from 0', { value, path });
  return count;
}

/** The error of a place that does not hold what is wanted. */
export function notA(wanted: string, { value, path }: Place): InputError {
  return new InputError(path, `is to be ${wanted}, not ${described(value)}`);
}

const SHOWN_LENGTH = 40;

function described(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? 'nothing');
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
