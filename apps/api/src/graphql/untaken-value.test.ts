import { describe, expect, it } from 'vitest';
import { untakenValue } from './untaken-value.js';

const said = (path: string, what: string, value = '"x"') =>
  `Variable "$input" got invalid value ${value} at "${path}"; ${what}`;

describe('untakenValue', () => {
  it.each([
    [said('input.issuedOn', 'PlainDate cannot be "0202-01-01"'), 'input.issuedOn', 'DAY_NOT_TAKEN'],
    [said('input.sites[2].personDays', 'Decimal cannot be "NaN"'), 'input.sites.2.personDays', 'DECIMAL_NOT_TAKEN'],
    [said('input.days[0]', 'Int cannot represent non-integer value: 1.5'), 'input.days.0', 'NUMBER_NOT_WHOLE'],
    [
      said('input.days', 'Int cannot represent non 32-bit signed integer value: 99999999999'),
      'input.days',
      'NUMBER_TOO_LARGE',
    ],
  ])('%s', (sentence, field, code) => {
    expect(untakenValue(sentence)).toEqual({ field, code });
  });

  it.each([
    ['a list for a text', said('input.name', 'String cannot represent a non string value: ["a"]')],
    ['a text for a number', said('input.days', 'Int cannot represent non-integer value: "1"')],
    ['a word for a day', said('input.issuedOn', 'PlainDate cannot be 5', '5')],
    ['a field that is none', said('input', 'Field "nonsense" is not defined by type "ClientInput".')],
    ['a condition of a list', said('where.registeredOn.eq', 'PlainDate cannot be "2025-02-29"')],
  ])('leaves %s to the program that sent it', (_name, sentence) => {
    expect(untakenValue(sentence)).toBeNull();
  });
});
