import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { textFits, textGiven } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { ApiKeyState, KeyScope } from './key-scope.js';

/** What a service account is, or is to become. */
export interface ServiceAccountFacts {
  readonly name: string;
  readonly purpose: string;
  readonly scopes: readonly KeyScope[];
  readonly costAMinute: number;
  readonly costADay: number;
  /** How many programmes and clients it is narrowed to. */
  readonly narrowedTo: number;
}

/** The most a program may be given to spend. */
export interface MostCost {
  readonly aMinute: number;
  readonly aDay: number;
}

/** Days a key lives at most: whoever still needs it then says so again. */
export const KEY_DAYS_MOST = 366;
/** Days the old key may go on beside the new one, so that a program can be changed over without a gap. */
export const GRACE_DAYS_MOST = 30;

/** What can be told of some programmes or clients alone: the rest is about the whole body, or changes it. */
const NARROWED: readonly KeyScope[] = [
  KeyScope.READ_CLIENTS,
  KeyScope.READ_FILES,
  KeyScope.READ_AUDITS,
  KeyScope.READ_DECISIONS,
  KeyScope.READ_FINANCE,
  KeyScope.READ_DOCUMENTS,
];
/** Programmes and clients that a program is narrowed to at most: each is looked for in every row. */
const NARROWED_MOST = 100;

/** Whether a service account can be opened or kept as stated. */
export function checkServiceAccount(facts: ServiceAccountFacts, most: MostCost): Verdict {
  const { name, purpose, scopes, costAMinute, costADay, narrowedTo } = facts;
  const tooWide = scopes.filter((scope) => !NARROWED.includes(scope));
  return verdict([
    textGiven('NAME_MISSING', CLAUSE.house, { field: 'name', text: name }),
    textFits('name', name),
    textGiven('KEY_PURPOSE_MISSING', CLAUSE.house, { field: 'purpose', text: purpose }),
    textFits('purpose', purpose),
    scopes.length === 0 && refusal('SCOPES_MISSING', CLAUSE.house, { field: 'scopes' }),
    // Whoever decides is kept from what a client owes, and so is a program that reads decisions.
    scopes.includes(KeyScope.READ_DECISIONS) &&
      scopes.includes(KeyScope.READ_FINANCE) &&
      refusal('FINANCE_BESIDE_DECISIONS', CLAUSE.impartiality, { field: 'scopes' }),
    narrowedTo > 0 &&
      tooWide.length > 0 &&
      refusal('KEY_NARROWED_SCOPES', CLAUSE.confidentiality, { field: 'scopes', params: { scopes: tooWide } }),
    narrowedTo > NARROWED_MOST &&
      refusal('KEY_NARROWED_MOST', CLAUSE.house, { field: 'clientIds', params: { most: NARROWED_MOST } }),
    outside(costAMinute, most.aMinute) &&
      refusal('BUDGET_SHAPE', CLAUSE.house, { field: 'costAMinute', params: { most: most.aMinute } }),
    outside(costADay, most.aDay) &&
      refusal('BUDGET_SHAPE', CLAUSE.house, { field: 'costADay', params: { most: most.aDay } }),
  ]);
}

/** Whether a key can be issued until a day. */
export function mayIssueKey(facts: {
  readonly isActive: boolean;
  readonly expiresOn: PlainDate;
  readonly today: PlainDate;
}): Verdict {
  const { isActive, expiresOn, today } = facts;
  const latest = plusDays(today, KEY_DAYS_MOST);
  return verdict([
    !isActive && refusal('SERVICE_ACCOUNT_CLOSED', CLAUSE.house),
    (expiresOn < today || expiresOn > latest) &&
      refusal('KEY_EXPIRY', CLAUSE.house, { field: 'expiresOn', params: { today, latest } }),
  ]);
}

/** Whether a key can be replaced, the old one going on for some days. */
export function mayRotateKey(facts: {
  readonly state: ApiKeyState;
  readonly isActive: boolean;
  readonly expiresOn: PlainDate;
  readonly graceDays: number;
  readonly today: PlainDate;
}): Verdict {
  const { state, graceDays } = facts;
  const issue = mayIssueKey(facts);
  return verdict([
    ...(issue.allowed ? [] : issue.refusals),
    state !== ApiKeyState.LIVE && refusal('KEY_NOT_LIVE', CLAUSE.house),
    (graceDays < 0 || graceDays > GRACE_DAYS_MOST) &&
      refusal('GRACE_SHAPE', CLAUSE.house, { field: 'graceDays', params: { most: GRACE_DAYS_MOST } }),
  ]);
}

/** How a key stands: it works through its last day, and not a moment after it is revoked. */
export function keyState(facts: {
  readonly expiresOn: PlainDate;
  readonly revokedOn: PlainDate | null;
  readonly today: PlainDate;
}): ApiKeyState {
  if (facts.revokedOn !== null) return ApiKeyState.REVOKED;
  return facts.today > facts.expiresOn ? ApiKeyState.EXPIRED : ApiKeyState.LIVE;
}

function outside(cost: number, most: number): boolean {
  return cost < 1 || cost > most;
}
