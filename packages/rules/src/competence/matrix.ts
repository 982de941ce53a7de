import { dayNumber, daysBetween, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { Asked } from './asked.js';
import { dayOrNever } from './asked.js';
import { hasDay } from './day-spans.js';
import type { DaySpans } from './day-spans.js';
import { CodesAsked } from './duty-questions.js';
import type { Duty } from './duty-questions.js';
import { eligibility } from './eligibility.js';
import type { TechnicalCodeFacts } from './person.js';
import type { QualifiedDays } from './qualified-days.js';

/** How a person stands to a field on a day, for a duty. */
export const MatrixState = {
  OPEN: 'OPEN',
  LAPSING: 'LAPSING',
  HELD: 'HELD',
  COMING: 'COMING',
  ENDED: 'ENDED',
} as const;
/** One of the states. */
export type MatrixState = (typeof MatrixState)[keyof typeof MatrixState];

/** What a matrix is asked about: one duty in one programme, on a day. */
export interface MatrixQuestion {
  readonly duty: Duty;
  readonly programme: string;
  readonly on: PlainDate;
  /** So many days before its last one something is said to lapse. */
  readonly warningDays: number;
}

/** A field that a person knows, knew or will know. */
export interface MatrixCell {
  readonly code: string;
  readonly state: MatrixState;
  /** Last day on which it stays so, or null where no end is known; of what has ended, its last day. */
  readonly until: PlainDate | null;
  /** Id of the technical code it rests on. */
  readonly recordId: string;
}

/** A person in the matrix. */
export interface MatrixRow {
  /** Whether the duty is open to him at all, whatever the field. */
  readonly eligible: boolean;
  /** What fails, whatever the field. */
  readonly failing: readonly Asked[];
  readonly cells: readonly MatrixCell[];
}

/**
 * A person's row in the matrix of persons and fields: whether the duty is open to him by all that does not depend on a
 * field, and how he stands to each field he has ever held. The same engine as a seat's, asked once a person.
 */
export function matrixRow(person: QualifiedDays, question: MatrixQuestion): MatrixRow {
  const { duty, programme, on } = question;
  const base = eligibility(person, {
    duty,
    programme,
    neededCodes: [],
    codesAsked: CodesAsked.NONE,
    clientId: '',
    days: [on],
    today: on,
  });
  const open = { eligible: base.eligible, until: base.changesOn && plusDays(base.changesOn, -1) };
  const codes = [...new Set(person.person.technicalCodes.map(({ code }) => code))].toSorted();
  return {
    eligible: base.eligible,
    failing: base.checks.filter(({ passed }) => !passed),
    cells: codes.map((code) => cellOf(code, person, { question, open })),
  };
}

interface CellFacts {
  readonly question: MatrixQuestion;
  readonly open: { readonly eligible: boolean; readonly until: PlainDate | null };
}

function cellOf(code: string, person: QualifiedDays, { question: { on, warningDays }, open }: CellFacts): MatrixCell {
  const spans = person.holding(code);
  const records = person.person.technicalCodes.filter((each) => each.code === code);
  const { id: recordId, validUntil } = recordOn(records, on);
  if (!hasDay(spans, dayNumber(on))) {
    const isComing = records.some(({ validFrom }) => on < validFrom);
    return {
      code,
      state: isComing ? MatrixState.COMING : MatrixState.ENDED,
      until: isComing ? null : validUntil,
      recordId,
    };
  }
  const held = lastDayAround(spans, dayNumber(on));
  if (!open.eligible) return { code, state: MatrixState.HELD, until: held, recordId };
  const until = earlier(held, open.until);
  const isLapsing = until !== null && daysBetween(on, until) < warningDays;
  return { code, state: isLapsing ? MatrixState.LAPSING : MatrixState.OPEN, until, recordId };
}

/** The record that counts on a day, or the newest. */
function recordOn(records: readonly TechnicalCodeFacts[], on: PlainDate): TechnicalCodeFacts {
  const newest = records.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  const found =
    newest.find(({ validFrom, validUntil }) => validFrom <= on && (validUntil === null || on <= validUntil)) ??
    newest[0];
  if (!found) throw new RangeError('A field in the matrix rests on a record');
  return found;
}

function lastDayAround(spans: DaySpans, day: number): PlainDate | null {
  const at = spans.findIndex((last, index) => index % 2 === 1 && day <= last);
  return dayOrNever(spans[at] ?? Infinity);
}

function earlier(one: PlainDate | null, other: PlainDate | null): PlainDate | null {
  if (one === null) return other;
  return other === null || one < other ? one : other;
}
