import { dayOfWeek, plusDays, plusMonths, startOfMonth } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { isBlank } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Refusal, Verdict } from '../verdict.js';
import { MailRhythm } from './words.js';

/** Signs that the name of a view has at most. */
export const VIEW_NAME_MOST = 80;

/** The largest day of a rhythm: a week has seven, and every month has a twenty-eighth. */
const LAST_DAY = { WEEKLY: 7, MONTHLY: 28 } as const;

/** When a view is mailed. */
export interface MailSchedule {
  readonly rhythm: MailRhythm;
  /** Of the week, from 1 for Monday, or of the month; null where it is not mailed. */
  readonly day: number | null;
}

/** A view about to be named. */
export interface NameViewFacts {
  readonly name: string;
  /** Whether its keeper has another of this name. */
  readonly isTaken: boolean;
}

/** Whether a view may be kept under a name: short enough to stand in a menu, and one's own only once. */
export function mayNameView({ name, isTaken }: NameViewFacts): Verdict {
  return verdict([
    isBlank(name) && refusal('VIEW_NAME_MISSING', CLAUSE.house, { field: 'name' }),
    name.trim().length > VIEW_NAME_MOST &&
      refusal('VIEW_NAME_LONG', CLAUSE.house, { field: 'name', params: { most: VIEW_NAME_MOST } }),
    isTaken && refusal('VIEW_NAME_TAKEN', CLAUSE.house, { field: 'name', params: { name: name.trim() } }),
  ]);
}

/** Whether somebody may change a view: it is its keeper's; whom it is shared with reads it, or saves one of his own. */
export function mayChangeView({ isKeeper }: { readonly isKeeper: boolean }): Verdict {
  return verdict([ofAnother(isKeeper)]);
}

/** A view about to be shared. */
export interface ShareViewFacts {
  readonly isKeeper: boolean;
  /** Roles it is offered to that may not read scores across clients. */
  readonly blindRoles: readonly string[];
  /** Names of the accounts it is offered to that may not. */
  readonly blindAccounts: readonly string[];
}

/** Whether a view may be shared: with those alone who may ask its question themselves. */
export function mayShareView({ isKeeper, blindRoles, blindAccounts }: ShareViewFacts): Verdict {
  return verdict([
    ofAnother(isKeeper),
    blindRoles.length > 0 &&
      refusal('VIEW_ROLE_BLIND', CLAUSE.house, { field: 'roles', params: { roles: blindRoles } }),
    blindAccounts.length > 0 &&
      refusal('VIEW_ACCOUNT_BLIND', CLAUSE.house, { field: 'accountIds', params: { names: blindAccounts } }),
  ]);
}

/** Whether a view may be mailed on such days. */
export function mayScheduleView({ rhythm, day, isKeeper }: MailSchedule & { readonly isKeeper: boolean }): Verdict {
  const most = rhythm === MailRhythm.NONE ? null : LAST_DAY[rhythm];
  return verdict([
    ofAnother(isKeeper),
    most !== null &&
      (day === null || day < 1 || day > most) &&
      refusal('VIEW_DAY_OUTSIDE', CLAUSE.house, { field: 'day', params: { most } }),
  ]);
}

/**
 * The day on which a view is mailed next, after some day; null where it is not mailed.
 *
 * @example
 * nextMailingOn({ rhythm: 'WEEKLY', day: 1 }, plainDate('2026-03-02')) // a Monday, so the next: '2026-03-09'
 */
export function nextMailingOn({ rhythm, day }: MailSchedule, after: PlainDate): PlainDate | null {
  if (rhythm === MailRhythm.NONE || day === null) return null;
  if (rhythm === MailRhythm.WEEKLY) return plusDays(after, ((day - dayOfWeek(after) + 6) % 7) + 1);
  const inThisMonth = plusDays(startOfMonth(after), day - 1);
  return inThisMonth > after ? inThisMonth : plusDays(plusMonths(startOfMonth(after), 1), day - 1);
}

function ofAnother(isKeeper: boolean): Refusal | false {
  return !isKeeper && refusal('VIEW_OF_ANOTHER', CLAUSE.house);
}
