import { Employment } from '@touchstone/rules';
import { DAY, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { Person } from './person.entity.js';

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
  },
  defaultOrder: [['nameLatin', 'ASC']],
});
