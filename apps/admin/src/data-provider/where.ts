import type { FilterValues, ResourceReads } from './reads.js';

/** The key under which a list's search box keeps its text. */
export const SEARCH_KEY = 'q';

/**
 * Turns a list's filter values into the API's `where`.
 * A plain value asks for equality, a list for membership, an object is a set of operators already;
 * the search text looks into every search field; empty values ask nothing.
 *
 * @example
 * whereOf({ q: '海', status: ['DRAFT'], clientId: 'Client:1' }, clientReads)
 * // { AND: [{ OR: [{ name: { contains: '海' } }] }, { status: { in: ['DRAFT'] } }, { clientId: { eq: 'Client:1' } }] }
 */
export function whereOf(values: FilterValues, reads: Pick<ResourceReads, 'searchIn' | 'filters'>): object | undefined {
  const asked = Object.entries(values).filter(([, value]) => !isEmpty(value));
  const parts = asked.map(([key, value]) => partOf(key, value, reads));
  return parts.length > 1 ? { AND: parts } : parts[0];
}

function partOf(key: string, value: unknown, reads: Pick<ResourceReads, 'searchIn' | 'filters'>): object {
  const own = reads.filters?.[key] as ((value: unknown) => object) | undefined;
  if (own) return own(value);
  if (key === SEARCH_KEY)
    return { OR: reads.searchIn.map((field) => ({ [field]: { contains: String(value).trim() } })) };
  return { [key]: operatorsOf(value) };
}

function operatorsOf(value: unknown): unknown {
  if (Array.isArray(value)) return { in: value };
  return typeof value === 'object' ? value : { eq: value };
}

function isEmpty(value: unknown): boolean {
  if (value == null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
