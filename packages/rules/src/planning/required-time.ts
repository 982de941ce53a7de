import { AuditKind } from '../audits/words.js';
import { HALF_DAYS_PER_OUTLET, timeOfKind, timeRowOf } from './audit-time.js';
import type { AuditTimeFacts } from './audit-time.js';
import { personDaysOf } from './person-days.js';
import type { BandFacts } from './time-adjustments.js';
import { timeTableOn } from './time-table.js';

/** What the time of an audit is worked out from. */
export interface RequiredTimeFacts extends AuditTimeFacts {
  /** What all adjustments come to, in per cent (`netPercentOf`). */
  readonly netPercent: number;
}

/** The time of an audit as it is worked out: what the table says, what reasons come to, what has to be planned. */
export interface RequiredTime {
  /** Time of the band, in person-days, without outlets. */
  readonly base: string;
  /** The part of it for the document review. */
  readonly documentReview: string;
  /** Time of the outlets, which nothing is taken off. */
  readonly outletDays: string;
  /** Least that may be planned: the adjusted base, whole half days up, and the outlets. */
  readonly least: string;
  readonly band: BandFacts;
  /** Least share of the initial audit that a surveillance or recertification takes, in whole half days up. */
  readonly leastOfInitial: string | null;
  /** Whether the table's general limits stop a plan or only warn. */
  readonly limitsBind: boolean;
}

/** Thirds of the initial audit's time that later audits take at least. */
const THIRDS: Readonly<Partial<Record<AuditKind, number>>> = {
  [AuditKind.SURVEILLANCE]: 1,
  [AuditKind.RECERTIFICATION]: 2,
};

/**
 * Works out the time of an audit from table, adjustments and outlets; null where the table has no figure.
 *
 * @example
 * requiredTime({ table: 'after-sales', kind: 'INITIAL', headcount: 60, outlets: 1, on, netPercent: -10 })
 * // base 6.5, outletDays 0.5, least 6.5
 */
export function requiredTime({ netPercent: net, kind, ...facts }: RequiredTimeFacts): RequiredTime | null {
  const row = timeRowOf(facts);
  const base = row && timeOfKind(row, kind);
  const table = timeTableOn(facts.table, facts.on);
  if (!row || !base || !table) return null;
  const outlets = Math.max(0, facts.outlets) * HALF_DAYS_PER_OUTLET;
  const adjusted = (halfDays: number) => Math.max(0, halfDays * (100 + net));
  const thirds = THIRDS[kind];
  const initial = row.initial && thirds !== undefined ? adjusted(row.initial.total) + outlets * 100 : null;
  return {
    base: personDaysOf(base.total),
    documentReview: personDaysOf(base.total - base.onSite),
    outletDays: personDaysOf(outlets),
    least: personDaysOf(Math.ceil(adjusted(base.total) / 100) + outlets),
    band: {
      headcount: facts.headcount,
      from: (table.rows.findLast(({ headcountMost }) => headcountMost < row.headcountMost)?.headcountMost ?? 0) + 1,
      most: row.headcountMost,
      halfDays: base.total,
    },
    leastOfInitial: initial === null || thirds === undefined ? null : personDaysOf(Math.ceil((initial * thirds) / 300)),
    limitsBind: table.limitsBind,
  };
}
