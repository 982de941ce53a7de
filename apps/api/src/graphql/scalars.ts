import { isPlainDate } from '@touchstone/plain-date';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Makes a scalar that is text on the wire and text inside, accepted only in its own shape. */
function textScalar(name: string, description: string, accepts: (value: string) => boolean): GraphQLScalarType {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} cannot be ${JSON.stringify(value)}`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
  });
}

const [FIRST_DAY, LAST_DAY] = ['1900-01-01', '2199-12-31'];

/** A calendar day. One outside these centuries is a slip of the hand, and months counted from it could leave the calendar. */
export const PlainDateScalar = textScalar(
  'PlainDate',
  "A calendar day as YYYY-MM-DD in the body's own calendar; no time, no zone. Taken from the years 1900 to 2199.",
  (value) => isPlainDate(value) && FIRST_DAY <= value && value <= LAST_DAY,
);

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?Z$/;

/** A moment. */
export const InstantScalar = textScalar(
  'Instant',
  'A moment as an ISO 8601 text in UTC with milliseconds, such as 2026-03-01T08:00:00.000Z.',
  (value) => isPlainDate(MOMENT.exec(value)?.[1]),
);

/** An exact decimal. */
export const DecimalScalar = textScalar(
  'Decimal',
  'An exact decimal number as text, such as 94.99; never a float.',
  (value) => /^-?\d{1,12}(\.\d{1,6})?$/.test(value),
);

/** A JSON value. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'A JSON value whose shape the field describes.',
});
