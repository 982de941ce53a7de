import type { Place } from './shape.js';

/**
 * The case of a line that keeps it beside what is expected of it, as files of worked cases do; otherwise the line
 * itself. Paths count from the case either way.
 */
export function caseIn({ value, path }: Place): Place {
  return typeof value === 'object' && value !== null && 'case' in value ? { value: value.case, path } : { value, path };
}
