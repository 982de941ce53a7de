import type { PlainDate } from '@touchstone/plain-date';
import type { InterestKind } from '../impartiality/interest-kind.js';
import type { AuthorisedFunction, RegistrationGrade, RegistrationSpecialty } from './words.js';

/** What the body knows of a person when it asks what he may do. Days named `…From` and `…Until` count themselves. */
export interface PersonFacts {
  readonly id: string;
  /** His last day with the body, or null. */
  readonly leftOn: PlainDate | null;
  /** Days on which he works for the body under a contract. */
  readonly contracts: ReadonlyArray<Validity & OnRecord>;
  /** Days on which he is away. */
  readonly leaves: ReadonlyArray<Validity & OnRecord>;
  /** Languages he audits in, by ISO 639-1. */
  readonly languages: readonly string[];
  readonly registrations: readonly RegistrationFacts[];
  readonly technicalCodes: readonly TechnicalCodeFacts[];
  readonly authorisations: readonly AuthorisationFacts[];
  readonly interests: readonly InterestFacts[];
  /** Last day on which his signed declaration of impartiality counts; null when there is none. */
  readonly declarationValidUntil: PlainDate | null;
}

/** What evidence of a verdict points at. */
export interface OnRecord {
  /** Id of the record that says so. */
  readonly id: string;
}

/** A span of days, both ends counting; an end that is null is open. */
export interface Validity {
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
}

/** The newest suspension (暂停) of something that counts: its first day, and the day it counted again; null where there is none. */
export interface RegistrationSuspension {
  readonly suspendedOn: PlainDate | null;
  readonly restoredOn: PlainDate | null;
}

/** What the registrar granted. On the days of its suspension it does not count. */
export interface RegistrationFacts extends Validity, RegistrationSuspension, OnRecord {
  readonly specialty: RegistrationSpecialty;
  readonly grade: RegistrationGrade;
}

/** A field the person was found to know. */
export interface TechnicalCodeFacts extends Validity, OnRecord {
  readonly code: string;
}

/** What the body lets the person do in a programme. */
export interface AuthorisationFacts extends Validity, OnRecord {
  readonly programme: string;
  readonly authorisedFunction: AuthorisedFunction;
}

/** A tie to a client. A family tie may have no first day, a lasting one has no last. */
export interface InterestFacts extends OnRecord {
  readonly kind: InterestKind;
  readonly clientId: string;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
}

/** Whether one of the spans covers a day. */
export function coversDay(spans: readonly Validity[], day: PlainDate): boolean {
  return spans.some(({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day <= validUntil));
}

/** Whether a suspension covers a day; one that was not lifted covers every day to come. */
export function isSuspended({ suspendedOn, restoredOn }: RegistrationSuspension, day: PlainDate): boolean {
  return suspendedOn !== null && suspendedOn <= day && (restoredOn === null || day < restoredOn);
}

/** The days that no span covers. Two spans that meet cover the days of both. */
export function uncoveredDays(spans: readonly Validity[], days: readonly PlainDate[]): readonly PlainDate[] {
  return days.filter((day) => !coversDay(spans, day));
}

/** The technical codes a person holds on every one of the days, sorted. */
export function codesThroughout(
  technicalCodes: ReadonlyArray<Omit<TechnicalCodeFacts, 'id'>>,
  days: readonly PlainDate[],
): readonly string[] {
  const codes = [...new Set(technicalCodes.map(({ code }) => code))];
  return codes
    .filter(
      (code) =>
        uncoveredDays(
          technicalCodes.filter((each) => each.code === code),
          days,
        ).length === 0,
    )
    .toSorted();
}
