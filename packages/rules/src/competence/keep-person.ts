import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { isEmail } from '../clients/email.js';
import { isProvinceCode } from '../clients/provinces.js';
import { isLanguageCode } from '../clients/languages.js';
import { isBlank } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** What is entered of a person who works for the body. */
export interface PersonEntry {
  readonly staffNumber: string;
  readonly name: string;
  /** Name in Latin letters, where it is given and not derived. */
  readonly nameLatin: string | null;
  readonly provinceCode: string;
  readonly city: string;
  readonly email: string | null;
  /** ISO 639-1 codes of the languages he works in; left out where nothing is said of them. */
  readonly languages?: readonly string[] | null;
  readonly joinedOn: PlainDate;
  /** Last day with the body, or null. */
  readonly leftOn: PlainDate | null;
}

const NAME_MOST = 100;
const STAFF_NUMBER = /^[0-9A-Za-z][0-9A-Za-z._/-]{0,29}$/;
const LATIN = /^[\p{Script=Latin}][\p{Script=Latin}\p{Mark}' .’-]{0,99}$/u;

/** Whether a person can be entered as stated. People of the body may live in any province. */
export function checkPerson(person: PersonEntry): Verdict {
  const { staffNumber, name, nameLatin, provinceCode, email, joinedOn, leftOn } = person;
  return verdict([
    !STAFF_NUMBER.test(staffNumber) && refusal('STAFF_NUMBER_SHAPE', CLAUSE.house, { field: 'staffNumber' }),
    isBlank(name) && refusal('PERSON_NAME_MISSING', CLAUSE.house, { field: 'name' }),
    tooLong('name', name),
    nameLatin !== null &&
      !LATIN.test(nameLatin) &&
      refusal('NAME_LATIN_SHAPE', CLAUSE.house, { field: 'nameLatin', params: { most: NAME_MOST } }),
    !isProvinceCode(provinceCode) &&
      refusal('PROVINCE_UNKNOWN', CLAUSE.provinces, { field: 'provinceCode', params: { provinceCode } }),
    isBlank(person.city) && refusal('CITY_MISSING', CLAUSE.house, { field: 'city' }),
    tooLong('city', person.city),
    email !== null && !isEmail(email) && refusal('EMAIL_SHAPE', CLAUSE.house, { field: 'email' }),
    ...languageFaults(person.languages ?? null),
    leftOn !== null &&
      leftOn < joinedOn &&
      refusal('LEFT_BEFORE_JOINED', CLAUSE.house, { field: 'joinedOn', params: { joinedOn, leftOn } }),
  ]);
}

/** Whether a last day can be recorded. It may lie ahead: whoever is about to leave is not assigned beyond it. */
export function mayLeave({ joinedOn, leftOn }: { readonly joinedOn: PlainDate; readonly leftOn: PlainDate }): Verdict {
  return verdict([
    leftOn < joinedOn && refusal('LEFT_BEFORE_JOINED', CLAUSE.house, { field: 'leftOn', params: { joinedOn, leftOn } }),
  ]);
}

function languageFaults(languages: readonly string[] | null): readonly Finding[] {
  if (languages === null) return [];
  const unknown = languages.find((code) => !isLanguageCode(code));
  const twice = languages.find((code, at) => languages.indexOf(code) !== at);
  return [
    languages.length === 0 && refusal('LANGUAGE_MISSING', CLAUSE.personRecords, { field: 'languages' }),
    unknown !== undefined &&
      refusal('LANGUAGE_UNKNOWN', CLAUSE.languages, { field: 'languages', params: { code: unknown } }),
    unknown === undefined &&
      twice !== undefined &&
      refusal('LANGUAGE_TWICE', CLAUSE.personRecords, { field: 'languages', params: { code: twice } }),
  ];
}

function tooLong(field: string, text: string): Finding {
  return (
    text.trim().length > NAME_MOST && refusal('NAME_TOO_LONG', CLAUSE.house, { field, params: { most: NAME_MOST } })
  );
}
