import { defineReads } from '../data-provider/reads.js';
import { PERSON_LIST, PERSON_RECORD } from './person.documents.js';

export const personReads = defineReads({
  name: 'people',
  list: PERSON_LIST,
  one: PERSON_RECORD,
  sorts: {
    name: 'NAME_LATIN',
    staffNumber: 'STAFF_NUMBER',
    registeredUntil: 'REGISTERED_UNTIL',
    registrationState: 'REGISTRATION_STATE',
    city: 'CITY',
    employment: 'EMPLOYMENT',
    declarationValidUntil: 'DECLARATION_VALID_UNTIL',
    joinedOn: 'JOINED_ON',
    leftOn: 'LEFT_ON',
  },
  searchIn: ['name', 'nameLatin', 'staffNumber'],
});
