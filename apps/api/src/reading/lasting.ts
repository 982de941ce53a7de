const lasting = new WeakSet<object>();

/**
 * Marks an object that nobody changes and that many answers hold: whoever writes answers may keep its text as long as it
 * lives. All that lies in it is the same for every reader, of whatever rights and language, who is given it.
 */
export function asLasting<T extends object>(value: T): T {
  lasting.add(value);
  return value;
}

/** Whether an object was marked so. */
export function isLasting(value: unknown): value is object {
  return typeof value === 'object' && value !== null && lasting.has(value);
}
