import { CLAUSE } from '../clauses.js';
import { textGiven } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { CalendarKind } from './words.js';

/** Feeds that one account has alive at most. */
export const CALENDARS_MOST = 20;
/** Signs that the name of a feed has at most. */
export const CALENDAR_NAME_MOST = 80;

/** A feed about to be opened. */
export interface OpenCalendarFacts {
  readonly kind: CalendarKind;
  readonly name: string;
  /** Whether a programme or an audit was named. */
  readonly namesProgramme: boolean;
  readonly namesAudit: boolean;
  /** Whether a person stands behind the account. */
  readonly hasPerson: boolean;
  /** Whether the account may read what the feed would tell. */
  readonly mayRead: boolean;
  /** Feeds of the account that are alive. */
  readonly alive: number;
}

/** Whether an account may open a feed: of what it may read itself, named so that it can be told from others. */
export function mayOpenCalendar(facts: OpenCalendarFacts): Verdict {
  const { kind, name, namesProgramme, namesAudit, hasPerson, mayRead, alive } = facts;
  return verdict([
    textGiven('CALENDAR_NAME_MISSING', CLAUSE.house, { field: 'name', text: name }),
    name.trim().length > CALENDAR_NAME_MOST &&
      refusal('CALENDAR_NAME_LONG', CLAUSE.house, { field: 'name', params: { most: CALENDAR_NAME_MOST } }),
    kind === CalendarKind.PERSON && !hasPerson && refusal('CALENDAR_WITHOUT_PERSON', CLAUSE.house, { field: 'kind' }),
    (kind === CalendarKind.PROGRAMME) !== namesProgramme &&
      refusal('CALENDAR_PROGRAMME', CLAUSE.house, { field: 'programmeId' }),
    (kind === CalendarKind.AUDIT) !== namesAudit && refusal('CALENDAR_AUDIT', CLAUSE.house, { field: 'auditId' }),
    !mayRead && refusal('CALENDAR_BLIND', CLAUSE.house, { field: 'kind' }),
    alive >= CALENDARS_MOST && refusal('CALENDARS_TOO_MANY', CLAUSE.house, { params: { most: CALENDARS_MOST } }),
  ]);
}

/** Whether a feed may be revoked: once. */
export function mayRevokeCalendar({ isRevoked }: { readonly isRevoked: boolean }): Verdict {
  return verdict([isRevoked && refusal('CALENDAR_REVOKED', CLAUSE.house)]);
}
