import { plainDate, plusDays, plusMonths, yearOf } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import type { HouseRhythmKind } from './words.js';
import { RhythmUnit } from './words.js';

/** How often something of the body's own is owed, and on what that rests. */
export interface HouseRhythm {
  readonly clause: string;
  readonly unit: RhythmUnit;
  /** In months or days; for what is owed once a year, months after the year's end are told by `yearlyBy`. */
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  /** Month and day of the following year on which a year's report is owed. */
  readonly yearlyBy: string | null;
  /** Whether the period is asked for from outside; else it is the body's policy. */
  readonly statutory: boolean;
  /** Whether no published day is known: the body says which it goes by. */
  readonly doubtful: boolean;
}

const months = (clause: string, usual: number, [least, most]: readonly [number, number]): HouseRhythm => ({
  clause,
  unit: RhythmUnit.MONTHS,
  usual,
  least,
  most,
  yearlyBy: null,
  statutory: false,
  doubtful: false,
});
const yearly = (clause: string, yearlyBy: string): HouseRhythm => ({
  ...months(clause, 12, [12, 12]),
  unit: RhythmUnit.YEARLY,
  yearlyBy,
  statutory: true,
  doubtful: true,
});

/** The one table of the body's own rhythms: what holds where the body says nothing else. */
export const HOUSE_RHYTHMS: Readonly<Record<HouseRhythmKind, HouseRhythm>> = {
  COMMITTEE_REVIEW: { ...months(CLAUSE.committee, 12, [1, 12]), statutory: true },
  INTERNAL_AUDIT: { ...months(CLAUSE.internalAudit, 12, [1, 12]), statutory: true },
  MANAGEMENT_REVIEW: { ...months(CLAUSE.managementReview, 12, [1, 12]), statutory: true },
  RULE_SELF_CHECK: { ...months(CLAUSE.ruleFiling, 12, [1, 24]), doubtful: true },
  MARK_REPORT: yearly(CLAUSE.marks, '03-31'),
  ANNUAL_REPORT: yearly(CLAUSE.house, '03-31'),
  RISK_REVIEW: { ...months(CLAUSE.committee, 12, [1, 12]), statutory: true },
  TECHNICAL_FILE: { ...months(CLAUSE.records, 30, [1, 180]), unit: RhythmUnit.DAYS },
  // One full cycle after the one that ended, and two years at least.
  RETENTION: { ...months(CLAUSE.records, 36, [24, 240]), statutory: true },
};

/** When the next of something periodic is owed: its months after the last one, or after the day it counts from. */
export function nextHouseDay({
  lastOn,
  since,
  everyMonths,
}: {
  readonly lastOn: PlainDate | null;
  readonly since: PlainDate;
  readonly everyMonths: number;
}): PlainDate {
  return plusMonths(lastOn ?? since, everyMonths);
}

/**
 * The day on which a year's report is owed.
 *
 * @example
 * yearlyDueOn(2025, '03-31') // 2026-03-31
 */
export function yearlyDueOn(year: number, yearlyBy: string): PlainDate {
  return plainDate(`${year + 1}-${yearlyBy}`);
}

/** Last day on which a decided file is sealed in time. */
export function technicalFileDueOn(decidedOn: PlainDate, days: number = HOUSE_RHYTHMS.TECHNICAL_FILE.usual): PlainDate {
  return plusDays(decidedOn, days);
}

/** Last day on which the records of a cycle must be kept: one full cycle after its end, and two years at least. */
export function retainUntil(cycleEndsOn: PlainDate, everyMonths: number = HOUSE_RHYTHMS.RETENTION.usual): PlainDate {
  return plusMonths(cycleEndsOn, Math.max(everyMonths, HOUSE_RHYTHMS.RETENTION.least));
}

/** A rhythm about to be set. */
export interface SetRhythmFacts {
  readonly kind: HouseRhythmKind;
  readonly every: number;
  /** Month and day, such as 03-31, where it is owed yearly. */
  readonly yearlyBy: string | null;
  /** From which day on it is owed; null counts from the first edition taken into use. */
  readonly since: PlainDate | null;
  readonly today: PlainDate;
}

const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** Days that not every year has. */
const NOT_EVERY_YEAR = ['02-29', '02-30', '02-31', '04-31', '06-31', '09-31', '11-31'];
/** How far back the body can have begun, in years. */
const YEARS_BACK = 30;

/** Whether the body may set one of its rhythms so: within the bounds that the clause leaves. */
export function maySetRhythm({ kind, every, yearlyBy, since, today }: SetRhythmFacts): Verdict {
  const { clause, least, most, unit } = HOUSE_RHYTHMS[kind];
  const isYearly = unit === RhythmUnit.YEARLY;
  return verdict([
    (!Number.isInteger(every) || every < least || every > most) &&
      refusal(unit === RhythmUnit.DAYS ? 'PERIOD_DAYS_RANGE' : 'PERIOD_MONTHS_RANGE', clause, {
        field: 'every',
        params: { least, most },
      }),
    isYearly &&
      (yearlyBy === null || !MONTH_DAY.test(yearlyBy) || NOT_EVERY_YEAR.includes(yearlyBy)) &&
      refusal('RHYTHM_DAY_SHAPE', clause, { field: 'yearlyBy' }),
    !isYearly && yearlyBy !== null && refusal('RHYTHM_NOT_YEARLY', clause, { field: 'yearlyBy' }),
    since !== null &&
      (since > today || yearOf(since) < yearOf(today) - YEARS_BACK) &&
      refusal('RHYTHM_SINCE_RANGE', clause, { field: 'since', params: { today, years: YEARS_BACK } }),
  ]);
}
