/** What facts name by a UUID. */
export const IDS = ['fact', 'scorecard', 'audit', 'certification', 'client', 'programme', 'person'] as const;
/** What facts name by a word of a few. */
export const WORDS = ['kind', 'level', 'sector', 'province', 'team'] as const;
/** What is kept of each fact, as a number. */
export const COLUMNS = [
  'scorecard',
  'audit',
  'certification',
  'client',
  'programme',
  'sheet',
  'kind',
  'level',
  'sector',
  'province',
  'sizeBand',
  'leader',
  'team',
  'auditedOn',
  'year',
  'quarter',
  'month',
  'knownFrom',
  'knownUntil',
  'score',
  'partial',
  'decided',
  'deductions',
  'bonuses',
] as const;
/** One of them. */
export type ColumnName = (typeof COLUMNS)[number];

/** Days as numbers that compare, such as 20260302. */
export const STANDS = 99_999_999;
/** The value of whoever reaches no level. */
export const NO_LEVEL = 'NONE';
/** A fact without the value. */
export const NOTHING = -1;
