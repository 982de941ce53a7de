import { daysBetween, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { PersonFacts, Validity } from './person.js';
import { coversDay } from './person.js';
import { RegistrationSpecialty } from './words.js';

/** What of a person may run out. */
export const LapseKind = {
  REGISTRATION: 'REGISTRATION',
  AUTHORISATION: 'AUTHORISATION',
  TECHNICAL_CODE: 'TECHNICAL_CODE',
  CONTRACT: 'CONTRACT',
  DECLARATION: 'DECLARATION',
} as const;
/** One of the kinds. */
export type LapseKind = (typeof LapseKind)[keyof typeof LapseKind];

/** Something of a person that runs out on a day and that nothing carries on. */
export interface Lapse {
  readonly kind: LapseKind;
  readonly personId: string;
  /** Id of the record that ends; of the person for his declaration. */
  readonly recordId: string;
  /** Last day on which it counts; of a declaration that was never signed, the day since which it is owed. */
  readonly lastDay: PlainDate;
}

/** Steps of the horizon, in days ahead; what has run out already stands before them. */
export const HORIZON_DAYS = [30, 60, 90, 180] as const;

/** In which step of the horizon a last day falls: 0 for what is past, null for what lies beyond the last step. */
export function horizonStep(lastDay: PlainDate, today: PlainDate): number | null {
  const left = daysBetween(today, lastDay);
  if (left < 0) return 0;
  return HORIZON_DAYS.find((step) => left <= step) ?? null;
}

/**
 * What of a person runs out until a day, or has run out, with nothing on record that carries it on. Whoever leaves lets
 * nothing lapse after his last day.
 */
export function lapsesOf(person: PersonFacts, today: PlainDate, until: PlainDate): readonly Lapse[] {
  const { id: personId, leftOn, declarationValidUntil } = person;
  const ends = (kind: LapseKind, records: ReadonlyArray<Validity & { readonly id: string }>): readonly Lapse[] =>
    lastOf(records).map(({ id, lastDay }) => ({ kind, personId, recordId: id, lastDay }));
  const all = [
    ...ends(
      LapseKind.REGISTRATION,
      person.registrations.filter(({ specialty }) => specialty === RegistrationSpecialty.SERVICE),
    ),
    ...groups(person.authorisations, (each) => `${each.programme} ${each.authorisedFunction}`).flatMap((group) =>
      ends(LapseKind.AUTHORISATION, group),
    ),
    ...groups(person.technicalCodes, ({ code }) => code).flatMap((group) => ends(LapseKind.TECHNICAL_CODE, group)),
    ...ends(LapseKind.CONTRACT, person.contracts),
    {
      kind: LapseKind.DECLARATION,
      personId,
      recordId: personId,
      lastDay: declarationValidUntil ?? owedSince(person, today),
    },
  ];
  if (leftOn !== null && leftOn < today) return [];
  return all.filter(({ lastDay }) => lastDay <= until && (leftOn === null || lastDay < leftOn));
}

/** A person as he would be with everything that runs out carried on, but for one of them. */
export function renewed(person: PersonFacts, lapses: readonly Lapse[], except: Lapse | null): PersonFacts {
  const open = new Set(lapses.filter((each) => each !== except).map(({ recordId, kind }) => `${kind} ${recordId}`));
  const carried = <T extends Validity & { readonly id: string }>(
    kind: LapseKind,
    records: readonly T[],
  ): readonly T[] => records.map((each) => (open.has(`${kind} ${each.id}`) ? { ...each, validUntil: null } : each));
  const declared = open.has(`${LapseKind.DECLARATION} ${person.id}`);
  return {
    ...person,
    registrations: carried(LapseKind.REGISTRATION, person.registrations),
    authorisations: carried(LapseKind.AUTHORISATION, person.authorisations),
    technicalCodes: carried(LapseKind.TECHNICAL_CODE, person.technicalCodes),
    contracts: carried(LapseKind.CONTRACT, person.contracts),
    ...(declared && { declarationValidUntil: FAR }),
  };
}

const FAR = '9999-12-31' as PlainDate;

/** Whoever never signed a declaration owes one since he works for the body. */
function owedSince({ contracts }: PersonFacts, today: PlainDate): PlainDate {
  return contracts.map(({ validFrom }) => validFrom).toSorted()[0] ?? today;
}

/** The record that ends last, where none is open and none begins on the day after. */
function lastOf<T extends Validity & { readonly id: string }>(
  records: readonly T[],
): ReadonlyArray<{ readonly id: string; readonly lastDay: PlainDate }> {
  const last = records.reduce<T | null>((found, each) => (found && endsBefore(each, found) ? found : each), null);
  if (!last || last.validUntil === null || coversDay(records, plusDays(last.validUntil, 1))) return [];
  return [{ id: last.id, lastDay: last.validUntil }];
}

function endsBefore(one: Validity, other: Validity): boolean {
  return other.validUntil === null || (one.validUntil !== null && one.validUntil < other.validUntil);
}

function groups<T>(all: readonly T[], nameOf: (each: T) => string): ReadonlyArray<readonly T[]> {
  return Object.values(Object.groupBy(all, nameOf)).map((group) => group ?? []);
}
