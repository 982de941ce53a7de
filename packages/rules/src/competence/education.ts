import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { notInFuture, textFits, textGiven } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import type { Validity } from './person.js';
import { EducationState } from './words.js';

/** Hours of continuing education a registered auditor needs in a year, and how many of them in his profession, by policy. */
export const EDUCATION_HOURS = 20;
export const PROFESSIONAL_HOURS = 10;

/** A piece of continuing education about to be recorded. */
export interface EducationEntry {
  readonly doneOn: PlainDate;
  /** Exact decimal text. */
  readonly hours: string;
  readonly subject: string;
  readonly provider: string | null;
  readonly today: PlainDate;
}

const HOURS_MOST = 400;

/** Whether a piece of continuing education (继续教育) can be recorded: it was done, and is counted in half hours. */
export function checkEducation({ doneOn, hours, subject, provider, today }: EducationEntry): Verdict {
  const halves = Number(hours) * 2;
  return verdict([
    notInFuture('doneOn', doneOn, today),
    !(Number.isInteger(halves) && halves >= 1 && halves <= HOURS_MOST * 2) &&
      refusal('EDUCATION_HOURS_SHAPE', CLAUSE.registration, { field: 'hours', params: { most: HOURS_MOST } }),
    textGiven('EDUCATION_SUBJECT_MISSING', CLAUSE.personRecords, { field: 'subject', text: subject }),
    textFits('provider', provider),
  ]);
}

/** Whether a piece of continuing education can be taken out of the count: once, and somebody says why. It stays on record. */
export function mayRemoveEducation({
  removedOn,
  reason,
}: {
  readonly removedOn: PlainDate | null;
  readonly reason: string;
}): Verdict {
  return verdict([
    removedOn !== null && refusal('EDUCATION_REMOVED_ALREADY', CLAUSE.personRecords, { params: { removedOn } }),
    textGiven('EDUCATION_REMOVAL_REASON_MISSING', CLAUSE.personRecords, { field: 'reason', text: reason }),
  ]);
}

/** What a person did, and from when on hours are asked of him. */
export interface EducationFacts {
  readonly done: ReadonlyArray<{
    readonly doneOn: PlainDate;
    readonly hours: string;
    readonly professional: boolean;
  }>;
  readonly registrations: readonly Validity[];
  readonly target: number;
  readonly professionalTarget: number;
  readonly today: PlainDate;
}

/** One year's hours against what the body asks. Hours are exact decimal texts. */
export interface EducationYear {
  readonly year: number;
  readonly hours: string;
  readonly professionalHours: string;
  /** Null in a year in which nothing is asked: the person was registered on no day of it. */
  readonly state: EducationState | null;
}

const YEARS_SHOWN = 4;

/**
 * A person's hours year by year, the newest first: this year and the three before it, a
 * registration's length, as far as he was registered or did
 * something. Hours in the profession count among all hours. A year that is not over is short of nothing yet.
 */
export function educationYears(facts: EducationFacts): readonly EducationYear[] {
  const { done, registrations, target, professionalTarget, today } = facts;
  const thisYear = yearOf(today);
  return Array.from({ length: YEARS_SHOWN }, (_, at) => thisYear - at).flatMap((year) => {
    const ofYear = done.filter(({ doneOn }) => yearOf(doneOn) === year);
    const isAsked = registrations.some((each) => coversYear(each, year));
    if (ofYear.length === 0 && !isAsked) return [];
    const halves = halvesOf(ofYear);
    const professional = halvesOf(ofYear.filter((each) => each.professional));
    const isMet = halves >= target * 2 && professional >= professionalTarget * 2;
    const missing = year === thisYear ? EducationState.RUNNING : EducationState.SHORT;
    const state = isMet ? EducationState.MET : missing;
    return [{ year, hours: hoursOf(halves), professionalHours: hoursOf(professional), state: isAsked ? state : null }];
  });
}

function halvesOf(done: EducationFacts['done']): number {
  return done.reduce((sum, { hours }) => sum + Math.round(Number(hours) * 2), 0);
}

function hoursOf(halves: number): string {
  return `${Math.floor(halves / 2)}.${halves % 2 === 0 ? '0' : '5'}`;
}

function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

function coversYear({ validFrom, validUntil }: Validity, year: number): boolean {
  return yearOf(validFrom) <= year && (validUntil === null || year <= yearOf(validUntil));
}
