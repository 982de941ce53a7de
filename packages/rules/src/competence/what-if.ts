import type { PlainDate } from '@touchstone/plain-date';
import type { PersonFacts, Validity } from './person.js';

/** Something that may happen to what a person is qualified for, or to what the body asks. */
export const WhatIfKind = {
  PERSON_LEAVES: 'PERSON_LEAVES',
  REGISTRATION_ENDS: 'REGISTRATION_ENDS',
  TECHNICAL_CODE_ENDS: 'TECHNICAL_CODE_ENDS',
  AUTHORISATION_ENDS: 'AUTHORISATION_ENDS',
  AWAY: 'AWAY',
  TECHNICAL_CODE_GIVEN: 'TECHNICAL_CODE_GIVEN',
  LEADERS_NEEDED: 'LEADERS_NEEDED',
} as const;
/** One of the kinds. */
export type WhatIfKind = (typeof WhatIfKind)[keyof typeof WhatIfKind];

/** A change that is only supposed (假设). */
export type WhatIf =
  /** The person works for the body up to a day. */
  | { readonly kind: 'PERSON_LEAVES'; readonly personId: string; readonly on: PlainDate }
  /** One of his records counts up to a day. */
  | {
      readonly kind: 'REGISTRATION_ENDS' | 'TECHNICAL_CODE_ENDS' | 'AUTHORISATION_ENDS';
      readonly personId: string;
      readonly recordId: string;
      readonly on: PlainDate;
    }
  /** He is away. */
  | { readonly kind: 'AWAY'; readonly personId: string; readonly from: PlainDate; readonly until: PlainDate }
  /** He is found to know a field, from a day on. */
  | {
      readonly kind: 'TECHNICAL_CODE_GIVEN';
      readonly personId: string;
      readonly code: string;
      readonly from: PlainDate;
    }
  /** From a day on, an audit of a field needs so many leaders to choose from. */
  | { readonly kind: 'LEADERS_NEEDED'; readonly code: string; readonly least: number; readonly from: PlainDate };

/** Id of what is only supposed. */
const SUPPOSED = 'supposed';

/** A person as he would be after some changes; the same facts where none is about him. */
export function supposing(person: PersonFacts, changes: readonly WhatIf[]): PersonFacts {
  return changes.reduce((facts, change) => (isAbout(change, person.id) ? changed(facts, change) : facts), person);
}

/** Whether a change is about a person. */
export function isAbout(change: WhatIf, personId: string): boolean {
  return change.kind !== 'LEADERS_NEEDED' && change.personId === personId;
}

function changed(person: PersonFacts, change: WhatIf): PersonFacts {
  switch (change.kind) {
    case 'PERSON_LEAVES':
      return person.leftOn !== null && person.leftOn < change.on ? person : { ...person, leftOn: change.on };
    case 'REGISTRATION_ENDS':
      return { ...person, registrations: ended(person.registrations, change) };
    case 'TECHNICAL_CODE_ENDS':
      return { ...person, technicalCodes: ended(person.technicalCodes, change) };
    case 'AUTHORISATION_ENDS':
      return { ...person, authorisations: ended(person.authorisations, change) };
    case 'AWAY': {
      const leave = { id: SUPPOSED, validFrom: change.from, validUntil: change.until };
      return { ...person, leaves: [...person.leaves, leave] };
    }
    case 'TECHNICAL_CODE_GIVEN': {
      const given = { id: SUPPOSED, code: change.code, validFrom: change.from, validUntil: null };
      return { ...person, technicalCodes: [...person.technicalCodes, given] };
    }
    case 'LEADERS_NEEDED':
      return person;
  }
}

/** Records of which one counts no longer than a day, or not at all where it would begin after it. */
function ended<T extends Validity & { readonly id: string }>(
  records: readonly T[],
  { recordId, on }: { readonly recordId: string; readonly on: PlainDate },
): readonly T[] {
  return records
    .filter(({ id, validFrom }) => id !== recordId || validFrom <= on)
    .map((each) =>
      each.id === recordId && (each.validUntil === null || on < each.validUntil) ? { ...each, validUntil: on } : each,
    );
}
