import { plainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { ClockState } from '../cycle/words.js';
import { educationYears } from './education.js';
import type { EducationFacts } from './education.js';
import { LapseKind } from './lapses.js';
import { witnessDue } from './witness.js';
import type { WitnessDueFacts } from './witness.js';
import { EducationState } from './words.js';
import type { WitnessReason } from './words.js';

/** What of a person stands on the horizon: what runs out, and what falls due. */
export const HorizonKind = { ...LapseKind, EDUCATION: 'EDUCATION', WITNESS: 'WITNESS' } as const;
/** One of the kinds. */
export type HorizonKind = (typeof HorizonKind)[keyof typeof HorizonKind];

/** Something a person still owes by a day: hours of continuing education of a year, or to be watched auditing. */
export interface Due {
  readonly kind: 'EDUCATION' | 'WITNESS';
  readonly personId: string;
  readonly dueOn: PlainDate;
  /** Hours that are missing, of them in the profession; exact decimal texts. Null for a witnessing. */
  readonly hours: { readonly missing: string; readonly professional: string } | null;
  /** Why he is to be watched; null for education. */
  readonly reason: WitnessReason | null;
}

/** What is asked of a person in the course of time. */
export interface OwedFacts extends Omit<EducationFacts, 'today'>, Omit<WitnessDueFacts, 'today' | 'done'> {
  readonly id: string;
  readonly leftOn: PlainDate | null;
  readonly witnessed: WitnessDueFacts['done'];
  readonly registrations: WitnessDueFacts['registrations'];
}

/**
 * What a person owes until a day and has not done: the hours of this year and of the last one, and witnessings due soon
 * or overdue. Whoever leaves before owes nothing.
 */
export function duesOf(facts: OwedFacts, today: PlainDate, until: PlainDate): readonly Due[] {
  const { leftOn, witnessed } = facts;
  const dues = [
    ...educationOwed({ ...facts, today }, facts.id),
    ...witnessOwed({ ...facts, done: witnessed, today }, facts.id),
  ];
  return dues.filter(({ dueOn }) => dueOn <= until && (leftOn === null || dueOn < leftOn));
}

function educationOwed(facts: EducationFacts, personId: string): readonly Due[] {
  const thisYear = Number(facts.today.slice(0, 4));
  return educationYears(facts)
    .filter(({ year, state }) => year >= thisYear - 1 && state !== null && state !== EducationState.MET)
    .map(({ year, hours, professionalHours }) => ({
      kind: HorizonKind.EDUCATION,
      personId,
      dueOn: plainDate(`${year}-12-31`),
      hours: {
        missing: missing(facts.target, hours),
        professional: missing(facts.professionalTarget, professionalHours),
      },
      reason: null,
    }));
}

function witnessOwed(facts: WitnessDueFacts, personId: string): readonly Due[] {
  return witnessDue(facts).flatMap(({ dueOn, reason, state }): readonly Due[] => {
    const isOwed = state === ClockState.DUE_SOON || state === ClockState.OVERDUE;
    return isOwed && dueOn !== null ? [{ kind: HorizonKind.WITNESS, personId, dueOn, hours: null, reason }] : [];
  });
}

/** Hours short of a target; both are counted in halves, which a number holds exactly. */
function missing(target: number, hours: string): string {
  return String(Math.max(0, target - Number(hours)));
}
