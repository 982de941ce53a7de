import { CLAUSE } from '../clauses.js';
import { isBlank, textFits } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Refusal, Verdict } from '../verdict.js';
import { canonicalJson } from './canonical.js';
import { RETURN_CHECKS, RETURN_FACTS } from './return-format.js';
import type { ReturnColumn, ReturnFormat, ReturnSheet } from './return-format.js';
import { ReturnColumnType, ReturnFormatKind, ReturnRows } from './words.js';

/* A format comes from a file or from outside, so its shape is asked for before anything reads it. */

type Shape = (value: unknown, at: string) => readonly string[];

const MOST_SHEETS = 8;
const MOST_COLUMNS = 120;
const MOST_CODES = 400;
const LONGEST = 400;
/** Rows that go into a return, and those of a register of certificates. */
const ROWS_OF: Readonly<Record<ReturnFormatKind, readonly ReturnRows[]>> = {
  CNCA_MONTHLY: [ReturnRows.AUDIT_PLANS, ReturnRows.AUDIT_RESULTS, ReturnRows.CERTIFICATE_EVENTS],
  CERTSEARCH: [ReturnRows.CERTIFICATES],
};

const text: Shape = (value, at) =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST && value === value.trim() ? [] : [at];
const flag: Shape = (value, at) => (typeof value === 'boolean' ? [] : [at]);
const key: Shape = (value, at) => (typeof value === 'string' && /^\w{1,40}$/.test(value) ? [] : [at]);
const path: Shape = (value, at) => (typeof value === 'string' && /^\w{1,40}\.\w{1,40}$/.test(value) ? [] : [at]);
const whole: Shape = (value, at) => (Number.isInteger(value) && Number(value) > 0 && Number(value) <= 4000 ? [] : [at]);
const oneOf =
  (words: readonly string[]): Shape =>
  (value, at) =>
    words.includes(value as string) ? [] : [at];
const maybe =
  (shape: Shape): Shape =>
  (value, at) =>
    value === undefined ? [] : shape(value, at);
const listOf =
  (shape: Shape, most: number): Shape =>
  (value, at) =>
    Array.isArray(value) && value.length > 0 && value.length <= most
      ? value.flatMap((each, index) => shape(each, `${at}.${index}`))
      : [at];
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const codes: Shape = (value, at) =>
  isObject(value) && Object.keys(value).length <= MOST_CODES
    ? Object.entries(value).flatMap(([word, code]) => text(code, `${at}.${word}`))
    : [at];
const record =
  (members: Readonly<Record<string, Shape>>): Shape =>
  (value, at) => {
    if (!isObject(value)) return [at];
    const strange = Object.keys(value).filter((name) => !Object.hasOwn(members, name));
    return [
      ...strange.map((name) => `${at}.${name}`),
      ...Object.entries(members).flatMap(([name, shape]) => shape(value[name], `${at}.${name}`)),
    ];
  };

const inBoth = record({ zh: text, en: text });
const COLUMN = record({
  key,
  header: text,
  source: maybe(key),
  value: maybe(text),
  type: oneOf(Object.values(ReturnColumnType)),
  length: maybe(whole),
  codes: maybe(codes),
  required: maybe(flag),
  requiredWith: maybe(record({ column: key, is: listOf(text, MOST_CODES) })),
  check: maybe(oneOf(RETURN_CHECKS)),
  notBefore: maybe(key),
  unique: maybe(flag),
  among: maybe(path),
  pattern: maybe(oneOf(['YYYY-MM-DD', 'YYYYMMDD'])),
  ofTheDay: maybe(flag),
  basis: text,
  doubt: maybe(flag),
});
const FORMAT = record({
  kind: oneOf(Object.values(ReturnFormatKind)),
  title: inBoth,
  basis: listOf(text, 20),
  doubt: maybe(inBoth),
  sheets: listOf(
    record({
      key,
      name: (value, at) =>
        typeof value === 'string' && /^[^\\/?*[\]:']{1,31}$/.test(value) && value === value.trim() ? [] : [at],
      rows: oneOf(Object.values(ReturnRows)),
      watch: maybe(listOf(key, 20)),
      columns: listOf(COLUMN, MOST_COLUMNS),
    }),
    MOST_SHEETS,
  ),
});

/**
 * Everything that keeps a format from being used: where it is not of its shape, and what it names that is not there.
 * Each is the path of the place.
 */
export function formatFaults(content: unknown): readonly string[] {
  const misshapen = FORMAT(content, 'format');
  if (misshapen.length > 0) return misshapen;
  const format = content as ReturnFormat;
  return [
    ...repeated(format.sheets.map((sheet) => sheet.key)).map((name) => `format.sheets.${name}`),
    ...repeated(format.sheets.map((sheet) => sheet.name)).map((name) => `format.sheets.${name}`),
    ...format.sheets.flatMap((sheet, at) => sheetFaults(format, sheet, `format.sheets.${at}`)),
  ];
}

function sheetFaults(format: ReturnFormat, sheet: ReturnSheet, at: string): readonly string[] {
  const facts = RETURN_FACTS[sheet.rows];
  return [
    ...(ROWS_OF[format.kind].includes(sheet.rows) ? [] : [`${at}.rows`]),
    ...(sheet.watch ?? []).filter((name) => !Object.hasOwn(facts, name)).map((name) => `${at}.watch.${name}`),
    ...repeated(sheet.columns.map((column) => column.key)).map((name) => `${at}.columns.${name}`),
    ...repeated(sheet.columns.map((column) => column.header)).map((name) => `${at}.columns.${name}`),
    ...sheet.columns.flatMap((column, index) => columnFaults([format, sheet], column, `${at}.columns.${index}`)),
  ];
}

function columnFaults(
  [format, sheet]: readonly [ReturnFormat, ReturnSheet],
  column: ReturnColumn,
  at: string,
): readonly string[] {
  const facts = RETURN_FACTS[sheet.rows];
  const { source, value, type, notBefore, requiredWith, among } = column;
  const own = (name: string) => sheet.columns.find((each) => each.key === name);
  const [otherSheet, otherColumn] = among?.split('.') ?? [];
  const target = format.sheets
    .find((each) => each.key === otherSheet)
    ?.columns.find((each) => each.key === otherColumn);
  // An identity number is never written but where the format says that it is one.
  const isSecret = source === 'identityNumbers';
  return [
    ...((source === undefined) === (value === undefined) ? [`${at}.source`] : []),
    ...(source !== undefined && !Object.hasOwn(facts, source) ? [`${at}.source`] : []),
    ...(isSecret === (type === ReturnColumnType.IDENTITY_NUMBER) ? [] : [`${at}.type`]),
    ...(notBefore === undefined || own(notBefore)?.type === ReturnColumnType.DAY ? [] : [`${at}.notBefore`]),
    ...(requiredWith === undefined || own(requiredWith.column) ? [] : [`${at}.requiredWith`]),
    ...(among === undefined || target ? [] : [`${at}.among`]),
  ];
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** Whether a new version of a format may be published: sound, of the kind it replaces, another than it, and with a reason. */
export function mayPublishReturnFormat({
  kind,
  content,
  current,
  reason,
}: {
  readonly kind: ReturnFormatKind;
  /** As it came: of any shape. */
  readonly content: unknown;
  readonly current: ReturnFormat;
  readonly reason: string;
}): Verdict {
  const field = 'content';
  const faults = formatFaults(content);
  const otherKind = faults.length === 0 && (content as ReturnFormat).kind !== kind;
  const same = faults.length === 0 && canonicalJson(content) === canonicalJson(current);
  const findings: ReadonlyArray<Refusal | false> = [
    isBlank(reason) && refusal('RETURN_FORMAT_REASON_MISSING', CLAUSE.house, { field: 'reason' }),
    textFits('reason', reason),
    ...faults.map((at) => refusal('RETURN_FORMAT_FAULT', CLAUSE.monthlyReturn, { field, params: { at } })),
    otherKind && refusal('RETURN_FORMAT_OF_ANOTHER_KIND', CLAUSE.monthlyReturn, { field }),
    same && refusal('RETURN_FORMAT_UNCHANGED', CLAUSE.house, { field }),
  ];
  return verdict(findings);
}
