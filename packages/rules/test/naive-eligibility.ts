import { plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { EligibilityQuestion } from '../src/competence/duty-questions.js';
import type { PersonFacts, Validity } from '../src/competence/person.js';
import type { Booking } from '../src/planning/seat-days.js';

/** A person as the second implementation takes one. */
export interface NaivePerson extends PersonFacts {
  readonly bookings: readonly Booking[];
}

/**
 * The same question answered a second time, as slowly and plainly as the rules read: day by day, record by record.
 * @returns the codes of what fails, sorted
 */
export function naiveFailures(person: NaivePerson, question: EligibilityQuestion): readonly string[] {
  const { duty, days, today } = question;
  const failed = new Set<string>();
  if (person.leftOn !== null && [today, ...days].some((day) => day > (person.leftOn ?? day))) failed.add('PERSON_LEFT');
  for (const day of days) if (!person.contracts.some((each) => counts(each, day))) failed.add('NOT_UNDER_CONTRACT');

  const grades = gradesOf(duty);
  if (grades) naiveRegistration(person, { grades, days }, failed);
  const functions =
    duty === 'AUDITOR' ? ['AUDITOR', 'LEADER'] : duty === 'TRAINEE' || duty === 'OBSERVER' ? null : [duty];
  if (functions) {
    const mine = person.authorisations.filter(
      (each) => functions.includes(each.authorisedFunction) && each.programme === question.programme,
    );
    if (mine.length === 0 || !days.every((day) => mine.some((each) => counts(each, day)))) failed.add('NOT_AUTHORISED');
  }

  const asked = question.codesAsked ?? ownCodes(duty);
  const holds = (code: string) =>
    person.technicalCodes.some((each) => each.code === code) &&
    days.every((day) => person.technicalCodes.some((each) => each.code === code && counts(each, day)));
  if (asked === 'ALL' && !question.neededCodes.every(holds)) failed.add('CODES_NOT_HELD');
  if (asked === 'ONE' && !question.neededCodes.some(holds)) failed.add('EXPERT_WITHOUT_CODE');

  for (const day of days.length > 0 ? days : [today]) {
    for (const kind of tiesOn(person, question.clientId, day)) failed.add(`BARRED_${kind}`);
    if (person.declarationValidUntil === null || person.declarationValidUntil < day) failed.add('DECLARATION_MISSING');
  }
  if (question.seatDays) {
    for (const day of days) if (person.leaves.some((each) => counts(each, day))) failed.add('ON_LEAVE');
    for (const { day, halfDays } of question.seatDays) {
      let hours = halfDays * 4;
      for (const each of person.bookings) if (each.day === day) hours += each.halfDays * 4;
      if (hours > 8) failed.add('DOUBLE_BOOKED');
    }
  }
  const { rotation } = question;
  if (duty === 'LEADER' && rotation && rotation.ledInARow >= rotation.most) failed.add('ROTATION_DUE');
  return [...failed].toSorted();
}

/** The same work begun so many days later. */
export function begunLater(question: EligibilityQuestion, later: number): EligibilityQuestion {
  return {
    ...question,
    days: question.days.map((day) => plusDays(day, later)),
    ...(question.seatDays && {
      seatDays: question.seatDays.map(({ day, halfDays }) => ({ day: plusDays(day, later), halfDays })),
    }),
  };
}

function naiveRegistration(
  person: NaivePerson,
  { grades, days }: { readonly grades: readonly string[]; readonly days: readonly PlainDate[] },
  failed: Set<string>,
): void {
  if (person.registrations.length === 0) {
    failed.add('NO_REGISTRATION');
    return;
  }
  const mine = person.registrations.filter((each) => each.specialty === 'SERVICE' && grades.includes(each.grade));
  if (mine.length === 0) {
    failed.add('REGISTRATION_GRADE');
    return;
  }
  for (const day of days) {
    const counting = mine.filter((each) => counts(each, day));
    if (counting.length === 0) failed.add('REGISTRATION_NOT_VALID_THROUGHOUT');
    else if (counting.every((each) => isAsleep(each, day))) failed.add('REGISTRATION_SUSPENDED');
  }
}

function isAsleep(
  each: { readonly suspendedOn: PlainDate | null; readonly restoredOn: PlainDate | null },
  day: PlainDate,
) {
  if (each.suspendedOn === null || day < each.suspendedOn) return false;
  return each.restoredOn === null || day < each.restoredOn;
}

function tiesOn(person: NaivePerson, clientId: string, day: PlainDate): readonly string[] {
  return person.interests
    .filter((tie) => {
      if (tie.clientId !== clientId || (tie.startsOn !== null && tie.startsOn > day)) return false;
      if (tie.endsOn === null) return true;
      const looksBack = tie.kind === 'CONSULTANCY' || tie.kind === 'INTERNAL_AUDIT';
      return looksBack ? day < plusMonths(tie.endsOn, 24) : day <= tie.endsOn;
    })
    .map(({ kind }) => kind);
}

function gradesOf(duty: string): readonly string[] | null {
  if (duty === 'LEADER' || duty === 'AUDITOR') return ['AUDITOR', 'SENIOR'];
  return duty === 'TRAINEE' ? ['TRAINEE', 'AUDITOR', 'SENIOR'] : null;
}

function ownCodes(duty: string): 'ALL' | 'ONE' | 'NONE' {
  if (duty === 'TECHNICAL_EXPERT') return 'ONE';
  return duty === 'TECHNICAL_REVIEW' || duty === 'DECISION' ? 'ALL' : 'NONE';
}

function counts({ validFrom, validUntil }: Validity, day: PlainDate): boolean {
  return validFrom <= day && (validUntil === null || day <= validUntil);
}
