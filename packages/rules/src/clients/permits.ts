import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { check } from '../check.js';
import type { Check } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { notInFuture, textGiven } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { PermitKind, PermitState, ScopeActivity } from './permit-words.js';

/** A permit a client holds, or held. */
export interface PermitFacts {
  readonly kind: PermitKind;
  /** First day it counts. */
  readonly validFrom: PlainDate;
  /** Last day it counts; null for one without an end. */
  readonly validUntil: PlainDate | null;
  /** First day of the one that was recorded in its place, or null. */
  readonly replacedFrom: PlainDate | null;
}

/** A permit about to be recorded. */
export interface RecordPermitFacts {
  readonly number: string;
  readonly authority: string;
  readonly covers: string;
  readonly kind: PermitKind;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly issuedOn: PlainDate;
  readonly today: PlainDate;
  /** Kind of the permit it takes the place of, and whether another took that place already; null for a first one. */
  readonly replaces: { readonly kind: PermitKind; readonly isReplaced: boolean } | null;
}

/** So many days before its last one a permit is said to run out, by policy. */
export const PERMIT_WARNING_DAYS = 60;

/**
 * Which permits an activity needs, where an edition says nothing else. The rule names the permits; which activity asks
 * for which is inferred.
 */
export const PERMITS_NEEDED: Readonly<Record<ScopeActivity, readonly PermitKind[]>> = {
  [ScopeActivity.LICENSED_PRODUCTION]: [PermitKind.PRODUCTION],
  [ScopeActivity.LICENSED_OPERATION]: [PermitKind.OPERATION],
  [ScopeActivity.CONSTRUCTION_INSTALLATION]: [PermitKind.CONSTRUCTION, PermitKind.WORK_SAFETY],
  [ScopeActivity.CCC_PRODUCTS]: [PermitKind.CCC],
  [ScopeActivity.FOOD_TRADE]: [PermitKind.FOOD],
};

/** How a permit stands on a day. Its last day still counts; one that is replaced counts until its successor does. */
export function permitState(
  permit: PermitFacts,
  on: PlainDate,
  warningDays: number = PERMIT_WARNING_DAYS,
): PermitState {
  const { validFrom, validUntil, replacedFrom } = permit;
  if (replacedFrom !== null && replacedFrom <= on) return PermitState.REPLACED;
  if (on < validFrom) return PermitState.NOT_YET_VALID;
  if (validUntil === null) return PermitState.VALID;
  if (on > validUntil) return PermitState.EXPIRED;
  // One whose successor is recorded runs out without anybody having to be warned.
  const isWatched = replacedFrom === null && on >= plusDays(validUntil, -warningDays);
  return isWatched ? PermitState.EXPIRING : PermitState.VALID;
}

/** The permits that some activities need, each once. */
export function permitsNeeded(activities: readonly ScopeActivity[]): readonly PermitKind[] {
  return Object.values(PermitKind).filter((kind) => activities.some((each) => PERMITS_NEEDED[each].includes(kind)));
}

/** Whether a client holds what the activities of its scope need, and whether all of that counts on a day. */
export function permitChecks(
  permits: readonly PermitFacts[],
  { activities, on }: { readonly activities: readonly ScopeActivity[]; readonly on: PlainDate },
): readonly Check[] {
  const needed = permitsNeeded(activities);
  if (needed.length === 0) return [];
  const held = needed.filter((kind) => permits.some((permit) => permit.kind === kind));
  const missing = needed.filter((kind) => !held.includes(kind));
  const notCounting = held.filter((kind) => !permits.some((permit) => permit.kind === kind && counts(permit, on)));
  const clause = CLAUSE.ruleApplicant;
  return [
    check('PERMIT_MISSING', clause, { passed: missing.length === 0, params: { kinds: missing } }),
    check('PERMIT_NOT_IN_FORCE', clause, { passed: notCounting.length === 0, params: { kinds: notCounting, on } }),
  ];
}

/** Whether a permit may be recorded; a new one takes the place of an old one of its own kind, once. */
export function mayRecordPermit(facts: RecordPermitFacts): Verdict {
  const { kind, number, authority, covers, issuedOn, validFrom, validUntil, today, replaces } = facts;
  return verdict([
    textGiven('PERMIT_NUMBER_MISSING', CLAUSE.ruleApplicant, { field: 'number', text: number }),
    textGiven('PERMIT_AUTHORITY_MISSING', CLAUSE.ruleApplicant, { field: 'authority', text: authority }),
    textGiven('PERMIT_COVERS_MISSING', CLAUSE.ruleApplicant, { field: 'covers', text: covers }),
    notInFuture('issuedOn', issuedOn, today),
    validFrom < issuedOn && refusal('PERMIT_BEFORE_ISSUE', CLAUSE.house, { field: 'validFrom', params: { issuedOn } }),
    validUntil !== null &&
      validUntil < validFrom &&
      refusal('PERMIT_ENDS_BEFORE_BEGIN', CLAUSE.house, { field: 'validUntil', params: { validFrom } }),
    replaces !== null &&
      replaces.kind !== kind &&
      refusal('PERMIT_OF_ANOTHER_KIND', CLAUSE.house, { field: 'replacesPermitId', params: { kind: replaces.kind } }),
    replaces?.isReplaced && refusal('PERMIT_REPLACED_ALREADY', CLAUSE.house, { field: 'replacesPermitId' }),
  ]);
}

function counts(permit: PermitFacts, on: PlainDate): boolean {
  const state = permitState(permit, on);
  return state === PermitState.VALID || state === PermitState.EXPIRING;
}
