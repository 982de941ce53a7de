import type { PlainDate } from '@touchstone/plain-date';
import { HOUSE_LANGUAGE } from '../clients/languages.js';
import { checkIdentityNumber, normaliseIdentityNumber } from '../competence/identity-number.js';
import { checkPerson } from '../competence/keep-person.js';
import type { PersonEntry } from '../competence/keep-person.js';
import { Employment } from '../competence/words.js';
import { differing, IntakeReader } from './intake-row.js';
import type { IntakeRow, PlannedRow } from './intake-row.js';
import type { Kept } from './plan-clients.js';

/** What a row says of a person; the identity number by what tells it from others alone. */
export interface PersonIntake extends Omit<PersonEntry, 'leftOn' | 'languages'> {
  readonly languages: readonly string[];
  readonly employment: Employment;
  /** As written, to be sealed; null where the row has none. */
  readonly identityNumber: string | null;
}

/** People on record by staff number, and whose an identity number is, by its fingerprint. */
export interface KnownPeople {
  readonly people: ReadonlyMap<
    string,
    Kept<Omit<PersonIntake, 'identityNumber'> & { readonly fingerprint: string | null }>
  >;
  readonly numbers: ReadonlyMap<string, string>;
  readonly fingerprintOf: (identityNumber: string) => string;
  readonly today: PlainDate;
}

const UNREADABLE = '' as PlainDate;

/** Plans the people of a workbook. What a number says is told nowhere, that it differs is. */
export function planPeople(rows: readonly IntakeRow[], known: KnownPeople): ReadonlyArray<PlannedRow<PersonIntake>> {
  const reader = new IntakeReader('PEOPLE');
  const seen = new Map<string, number>();
  const numbers = new Map(known.numbers);
  return rows.map((row) => {
    reader.turnTo(row);
    const facts = personFacts(reader);
    const { staffNumber, name, identityNumber: _number, ...said } = facts;
    reader.take(checkPerson({ ...facts, leftOn: null }));
    const first = seen.get(staffNumber);
    if (first !== undefined) reader.note('INTAKE_ROW_TWICE', 'staffNumber', { row: first });
    else seen.set(staffNumber, row.row);
    const fingerprint = judgeNumber(reader, facts, { ...known, numbers });
    const kept = known.people.get(staffNumber);
    const given = nameGiven(said, kept?.facts.nameLatin);
    const changes = kept
      ? [...differing(kept.facts, { name, ...given }), ...numberChange(kept.facts.fingerprint, fingerprint)]
      : [];
    if (kept && !kept.isAsTakenIn)
      for (const { column, before, after } of changes) reader.note('INTAKE_KEPT_HERE', column, { before, after });
    for (const { column } of changes)
      if (column === 'joinedOn' || column === 'employment') reader.note('INTAKE_BY_ITS_VERB', column);
    const at = { key: staffNumber, name, id: kept?.id ?? null };
    return reader.isFaulty ? reader.refused(row, at) : reader.planned(row, { ...at, facts, changes });
  });
}

function personFacts(reader: IntakeReader): PersonIntake {
  const number = reader.textOrNone('identityNumber');
  const languages = reader.words('languages');
  return {
    staffNumber: reader.text('staffNumber'),
    name: reader.text('name'),
    nameLatin: reader.textOrNone('nameLatin'),
    provinceCode: reader.text('provinceCode'),
    city: reader.text('city'),
    email: reader.textOrNone('email'),
    employment: reader.oneOf('employment', Employment) ?? Employment.EMPLOYEE,
    joinedOn: reader.day('joinedOn') ?? UNREADABLE,
    languages: languages.length > 0 ? languages : [HOUSE_LANGUAGE],
    identityNumber: number === null ? null : normaliseIdentityNumber(number),
  };
}

/** A name in Latin letters that was derived is no change where the row leaves it to be derived. */
function nameGiven<Said extends { readonly nameLatin: string | null }>(
  said: Said,
  known: string | null | undefined,
): Said {
  return { ...said, nameLatin: said.nameLatin ?? known ?? null };
}

function judgeNumber(
  reader: IntakeReader,
  { staffNumber, identityNumber }: PersonIntake,
  { numbers, fingerprintOf, today }: KnownPeople & { readonly numbers: Map<string, string> },
): string | null {
  if (identityNumber === null) return null;
  const answer = checkIdentityNumber(identityNumber, today);
  if (!answer.allowed)
    reader.take({ allowed: false, refusals: answer.refusals.map((each) => ({ ...each, field: 'identityNumber' })) });
  const fingerprint = fingerprintOf(identityNumber);
  const holder = numbers.get(fingerprint);
  if (holder !== undefined && holder !== staffNumber)
    reader.note('IDENTITY_NUMBER_TAKEN', 'identityNumber', { name: holder });
  else numbers.set(fingerprint, staffNumber);
  return fingerprint;
}

function numberChange(before: string | null, after: string | null) {
  if (after === null || before === after) return [];
  return [{ column: 'identityNumber', before: before === null ? '' : '…', after: '…' }];
}
