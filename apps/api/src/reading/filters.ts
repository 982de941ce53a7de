import { Field, ID, InputType, Int } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { InstantScalar, PlainDateScalar } from '../graphql/scalars.js';
import { ENUM_NAMES } from '../graphql/enums.js';
import { splitGlobalId } from '../graphql/ids.js';
import { worked } from './hole.js';

/** The house's one set of filter operators. */
type Operator = 'eq' | 'ne' | 'in' | 'notIn' | 'contains' | 'startsWith' | 'lt' | 'lte' | 'gt' | 'gte' | 'isNull';

type Sql = RawBuilder<unknown>;

const ABOUT: Readonly<Record<Operator, string>> = {
  eq: 'Equal to.',
  ne: 'Not equal to; a missing value counts as different.',
  in: 'One of these.',
  notIn: 'None of these.',
  contains: 'Contains this text, whatever its case.',
  startsWith: 'Starts with this text, whatever its case.',
  lt: 'Less than, or before.',
  lte: 'Less than or equal, or on or before.',
  gt: 'Greater than, or after.',
  gte: 'Greater than or equal, or on or after.',
  isNull: 'Whether the value is missing.',
};
const LISTED: readonly Operator[] = ['in', 'notIn'];

/** The operators asked of one field, as the input object brings them. */
export type FilterValue = Readonly<Partial<Record<Operator, unknown>>>;

/** A kind of filter: its input type, and how a value of it reaches SQL. */
export interface FilterKind {
  readonly input: ClassType;
  readonly toSql: (value: unknown) => unknown;
}

function filterKind(name: string, scalar: () => unknown, operators: readonly Operator[]): FilterKind {
  const input = { [name]: class {} }[name] as ClassType;
  for (const operator of operators) {
    const type = operator === 'isNull' ? () => Boolean : LISTED.includes(operator) ? () => [scalar()] : scalar;
    Field(type as never, { nullable: true, description: ABOUT[operator] })(input.prototype as object, operator);
  }
  InputType(name, { description: 'What the field must be; several operators must all hold.' })(input);
  return { input, toSql: (value) => value };
}

const ORDERED: readonly Operator[] = ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte', 'isNull'];

/** Text. */
export const TEXT = filterKind('TextFilter', () => String, [
  'eq',
  'ne',
  'in',
  'notIn',
  'contains',
  'startsWith',
  'isNull',
]);
/** Whole numbers. */
export const INT = filterKind('IntFilter', () => Int, ORDERED);
/** Calendar days. */
export const DAY = filterKind('PlainDateFilter', () => PlainDateScalar, ORDERED);
/** Moments. */
export const INSTANT = filterKind('InstantFilter', () => InstantScalar, ORDERED);
/** Yes or no. */
export const FLAG = filterKind('BooleanFilter', () => Boolean, ['eq', 'isNull']);
/** Global ids. */
export const REFERENCE: FilterKind = {
  ...filterKind('IdFilter', () => ID, ['eq', 'ne', 'in', 'notIn', 'isNull']),
  toSql: (value) => splitGlobalId(String(value))[1],
};

const wordKinds = new Map<object, FilterKind>();

/** Words of a closed list. */
export function WORD(list: object): FilterKind {
  const known = wordKinds.get(list);
  if (known) return known;
  const kind = filterKind(`${ENUM_NAMES.get(list) ?? 'Unknown'}Filter`, () => list, [
    'eq',
    'ne',
    'in',
    'notIn',
    'isNull',
  ]);
  wordKinds.set(list, kind);
  return kind;
}

const heldKinds = new Map<object, FilterKind>();

/** Texts of which a row holds several: whether one of them is asked for. */
export const HELD_TEXT = filterKind('HeldTextFilter', () => String, ['eq', 'in']);
/** Global ids of which a row holds several, in the shape the API shows. */
export const HELD_REFERENCE = filterKind('HeldIdFilter', () => ID, ['eq', 'in']);

/** Words of a closed list, of which a row holds several: whether one of them is asked for. */
export function HELD_WORD(list: object): FilterKind {
  const known = heldKinds.get(list);
  if (known) return known;
  const kind = filterKind(`Held${ENUM_NAMES.get(list) ?? 'Unknown'}Filter`, () => list, ['eq', 'in']);
  heldKinds.set(list, kind);
  return kind;
}

/** The predicate that some operators make of an expression. */
export function filterSql(expression: Sql, kind: FilterKind, value: FilterValue): Sql {
  const parts = Object.entries(value)
    .filter(([, operand]) => operand !== undefined && operand !== null)
    .map(([operator, operand]) => operatorSql(expression, operator as Operator, { kind, operand }));
  return parts.length === 0 ? sql`true` : sql`(${sql.join(parts, sql` and `)})`;
}

function operatorSql(
  expression: Sql,
  operator: Operator,
  { kind, operand }: { kind: FilterKind; operand: unknown },
): Sql {
  switch (operator) {
    case 'eq':
      // Said as it is, a plan made for any value can use an index that is made for the one.
      if (kind === FLAG) return operand ? expression : sql`not ${expression}`;
      return sql`${expression} = ${worked(operand, kind.toSql)}`;
    case 'ne':
      return sql`${expression} is distinct from ${worked(operand, kind.toSql)}`;
    case 'in':
      return listSql(
        expression,
        (operand as unknown[]).map((each) => worked(each, kind.toSql)),
        sql`false`,
      );
    case 'notIn':
      return sql`not coalesce(${listSql(
        expression,
        (operand as unknown[]).map((each) => worked(each, kind.toSql)),
        sql`false`,
      )}, false)`;
    case 'contains':
      return sql`${expression} ilike ${worked(operand, (text) => `%${escapeLike(String(text))}%`)}`;
    case 'startsWith':
      return sql`${expression} ilike ${worked(operand, (text) => `${escapeLike(String(text))}%`)}`;
    case 'lt':
      return sql`${expression} < ${worked(operand, kind.toSql)}`;
    case 'lte':
      return sql`${expression} <= ${worked(operand, kind.toSql)}`;
    case 'gt':
      return sql`${expression} > ${worked(operand, kind.toSql)}`;
    case 'gte':
      return sql`${expression} >= ${worked(operand, kind.toSql)}`;
    case 'isNull':
      return operand ? sql`${expression} is null` : sql`${expression} is not null`;
  }
}

function listSql(expression: Sql, values: readonly unknown[], empty: Sql): Sql {
  return values.length === 0 ? empty : sql`${expression} in (${sql.join(values)})`;
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);
}
