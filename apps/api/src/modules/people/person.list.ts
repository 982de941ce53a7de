import { AuthorisedFunction, Employment, RegistrationGrade, RegistrationState } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { DAY, HELD_TEXT, HELD_WORD, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import type { ListField } from '../../reading/list.js';
import { Person } from './person.entity.js';
import { suspendedSql } from './person.fields.js';

/** Persons. */
export const PersonList = listOf(Person, {
  fields: {
    id: { kind: REFERENCE },
    staffNumber: { kind: TEXT, sortable: true },
    name: { kind: TEXT, sortable: true },
    nameLatin: { kind: TEXT, sortable: true },
    provinceCode: { kind: TEXT, sortable: true },
    city: { kind: TEXT, sortable: true },
    employment: { kind: WORD(Employment), sortable: true },
    joinedOn: { kind: DAY, sortable: true },
    leftOn: { kind: DAY, sortable: true },
    declarationValidUntil: { kind: DAY, sortable: true },
    registeredUntil: { kind: DAY, sortable: true },
    registrationState: { kind: WORD(RegistrationState), sortable: true },
    technicalCode: { kind: HELD_TEXT, among: heldToday('technical_code', 'code') },
    grade: {
      kind: HELD_WORD(RegistrationGrade),
      among: heldToday('registration', 'grade', (today) => sql`not ${suspendedSql('h', today)}`),
    },
    authorisedFunction: {
      kind: HELD_WORD(AuthorisedFunction),
      among: heldToday('authorisation', 'authorised_function'),
    },
  },
  defaultOrder: [['nameLatin', 'ASC']],
});

/** What a person holds of a kind on the day it is. */
function heldToday(
  table: string,
  column: string,
  counts: (today: PlainDate) => RawBuilder<unknown> = () => sql`true`,
): NonNullable<ListField['among']> {
  return ({ alias, today }) => ({
    from: sql`from ${sql.table(table)} h where h.person_id = ${sql.ref(`${alias}.id`)}
      and h.valid_from <= ${today}::date and (h.valid_until is null or h.valid_until >= ${today}::date) and ${counts(today)}`,
    value: sql.ref(`h.${column}`),
  });
}
