const lasting = new WeakSet<object>();

/** Marks an object that nobody changes and that many answers hold: whoever writes answers may keep its text as long as it lives. */
export function asLasting<T extends object>(value: T): T {
  lasting.add(value);
  return value;
}

/** Whether an object was marked so. */
export function isLasting(value: unknown): value is object {
  return typeof value === 'object' && value !== null && lasting.has(value);
}
