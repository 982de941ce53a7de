import type { PlainDate } from '@touchstone/plain-date';
import type { PersonFacts } from '../../competence/person.js';
import type { TeamMemberFacts } from '../../competence/team.js';
import type { Booking } from '../seat-days.js';

/** An audit that is due and wants people: one that is still to be planned, or one whose team is not whole. */
export interface AuditToStaff {
  readonly id: string;
  readonly clientId: string;
  /** Code of the programme. */
  readonly programme: string;
  /** Where it is held, the first two digits of GB/T 2260. */
  readonly provinceCode: string;
  readonly neededCodes: readonly string[];
  /** Language the client works in, by ISO 639-1. */
  readonly language: string;
  /** How many of this client's audits in a row somebody has led, by the person's id; whoever led none is left out. */
  readonly ledInARow: Readonly<Record<string, number>>;
  /** How many in a row one person may lead, as the body has set it. */
  readonly ledInARowMost: number;
  /** Who sits on its team already and stays there; nobody on one that is still to be planned. */
  readonly seated: readonly SeatedMember[];
  /** Audit time in person-days of half days (`'2.5'`) that nobody brings yet. */
  readonly personDays: string;
  /** The days on which it could be held, one choice after another; a planned audit has one. */
  readonly slots: readonly Slot[];
}

/** Somebody who sits on the team of an audit, as the team is asked about. */
export interface SeatedMember extends TeamMemberFacts {
  readonly personId: string;
}

/** Days in a row on which an audit could be held. */
export type Slot = readonly PlainDate[];

/** Somebody who could be sent. */
export interface ProposedPerson extends PersonFacts {
  /** Where he lives, the first two digits of GB/T 2260. */
  readonly provinceCode: string;
  /** What he gives audits already, by day. */
  readonly bookings: readonly Booking[];
}

/** Everything a proposal is made of. */
export interface ProposalFacts {
  readonly today: PlainDate;
  readonly engagements: readonly AuditToStaff[];
  readonly people: readonly ProposedPerson[];
}
