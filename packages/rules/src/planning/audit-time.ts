import type { PlainDate } from '@touchstone/plain-date';
import type { AuditKind } from '../audits/words.js';
import { personDaysOf } from './person-days.js';
import { timeTableOn } from './time-table.js';
import type { HalfDays, TimeRow } from './time-table.js';

/** What the audit time of an audit is taken from. */
export interface AuditTimeFacts {
  /** Id of the table, as the edition names it. */
  readonly table: string;
  readonly kind: AuditKind;
  /** Persons in scope. */
  readonly headcount: number;
  /** Fixed outlets beside the head office. */
  readonly outlets: number;
  /** The day whose table counts. */
  readonly on: PlainDate;
}

/** Audit time by the table, in person-days of half days (`'2.5'`). */
export interface AuditTime {
  readonly table: string;
  readonly total: string;
  readonly onSite: string;
  readonly documentReview: string;
}

/** Each outlet beside the head office takes half a day on site, at least. */
export const HALF_DAYS_PER_OUTLET = 1;

/**
 * Audit time by table, headcount and outlets; null where the table has no figure (no such table on that day, a
 * headcount beyond its last band), in which case the time is argued for. A special audit is measured as a
 * surveillance: it covers no more than that.
 *
 * @example
 * auditTime({ table: 'after-sales', kind: 'INITIAL', headcount: 60, outlets: 2, on })
 * // { table: 'after-sales', total: '7.5', onSite: '6', documentReview: '1.5' }
 */
export function auditTime({ table, kind, headcount, outlets, on }: AuditTimeFacts): AuditTime | null {
  const row = timeRowOf({ table, headcount, on });
  const base = row && timeOfKind(row, kind);
  if (!base) return null;
  const extra = Math.max(0, outlets) * HALF_DAYS_PER_OUTLET;
  return {
    table,
    total: personDaysOf(base.total + extra),
    onSite: personDaysOf(base.onSite + extra),
    documentReview: personDaysOf(base.total - base.onSite),
  };
}

/** The band of a table that a headcount falls into; null where no band is published for it. */
export function timeRowOf({
  table,
  headcount,
  on,
}: Pick<AuditTimeFacts, 'table' | 'headcount' | 'on'>): TimeRow | null {
  if (headcount < 1) return null;
  return timeTableOn(table, on)?.rows.find(({ headcountMost }) => headcount <= headcountMost) ?? null;
}

/** What a band says of a kind of audit; a special audit is measured as a surveillance. */
export function timeOfKind(row: TimeRow, kind: AuditKind): HalfDays {
  switch (kind) {
    case 'INITIAL':
      return row.initial;
    case 'RECERTIFICATION':
      return row.recertification;
    case 'SURVEILLANCE':
    case 'SPECIAL':
      return row.surveillance;
  }
}
