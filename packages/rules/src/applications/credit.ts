import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { check } from '../check.js';
import type { Check } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { isBlank, notInFuture, textGiven } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { CreditSubject } from './credit-words.js';

/** The newest credit look-up of one subject, as it was recorded. */
export interface CreditStanding {
  readonly subject: CreditSubject;
  /** Whether the register names the client. */
  readonly listed: boolean;
  readonly checkedOn: PlainDate;
  /** Whether a penalty has to do with what is certified; null where nothing is listed. */
  readonly related: boolean | null;
  /** Whether a paper proves that it is cleared, or that the client was taken off the list. */
  readonly cleared: boolean;
  /** Why a listing does not stand in the way; signed by whoever recorded it. */
  readonly assessment: string | null;
}

/** One look-up about to be recorded. */
export interface RecordCreditCheckFacts extends CreditStanding {
  readonly today: PlainDate;
}

/** For how many days a look-up counts, where the body has set nothing else. */
export const CREDIT_GOOD_FOR_DAYS = 30;

const PENALTIES: readonly CreditSubject[] = [CreditSubject.PUBLICITY_PENALTY, CreditSubject.CREDIT_CHINA_PENALTY];

/** Whether a look-up may be recorded: not of a day to come, and a listing told with what it is. */
export function mayRecordCreditCheck(facts: RecordCreditCheckFacts): Verdict {
  const { subject, listed, related, cleared, assessment, checkedOn, today } = facts;
  const params = { subject };
  const isUnrelatedPenalty = listed && PENALTIES.includes(subject) && related === false;
  return verdict([
    notInFuture('checkedOn', checkedOn, today),
    listed &&
      PENALTIES.includes(subject) &&
      related === null &&
      refusal('CREDIT_RELATION_MISSING', CLAUSE.ruleApplicationReview, { field: 'related', params }),
    isUnrelatedPenalty &&
      textGiven('CREDIT_REASON_MISSING', CLAUSE.ruleApplicationReview, { field: 'assessment', text: assessment }),
    !listed && cleared && refusal('CREDIT_NOTHING_TO_CLEAR', CLAUSE.house, { field: 'clearanceDocumentId', params }),
  ]);
}

/**
 * What credit look-ups say on a day: all five are there, none is older than the policy allows, and no listing stands
 * in the way. A related penalty must be proven cleared; an abnormal-operations listing or a dishonesty sanction must
 * be removed or assessed in writing; the serious-violation list bars, whatever is said.
 */
export function creditChecks(
  standings: readonly CreditStanding[],
  { on, goodForDays }: { readonly on: PlainDate; readonly goodForDays: number },
): readonly Check[] {
  const clause = CLAUSE.ruleApplicationReview;
  const missing = Object.values(CreditSubject).filter((subject) => !standings.some((each) => each.subject === subject));
  const oldest = plusDays(on, -goodForDays);
  const stale = standings.filter(({ checkedOn }) => checkedOn < oldest).map(({ subject }) => subject);
  const barring = standings.filter(bars).map(({ subject }) => subject);
  const lookedUp = check('CREDIT_LOOKED_UP', clause, { passed: missing.length === 0, params: { subjects: missing } });
  // Of nothing it would be said that it is fresh and clear.
  if (standings.length === 0) return [lookedUp];
  return [
    lookedUp,
    check('CREDIT_FRESH', clause, { passed: stale.length === 0, params: { subjects: stale, days: goodForDays } }),
    check('CREDIT_CLEAR', clause, { passed: barring.length === 0, params: { subjects: barring } }),
  ];
}

function bars({ subject, listed, related, cleared, assessment }: CreditStanding): boolean {
  if (!listed) return false;
  if (subject === CreditSubject.PUBLICITY_SERIOUS_VIOLATION) return true;
  if (PENALTIES.includes(subject)) return related !== false && !cleared;
  return !cleared && isBlank(assessment);
}

/** The newest look-up of each subject; of two on one day the one that stands first. */
export function newestOf<Standing extends Pick<CreditStanding, 'subject' | 'checkedOn'>>(
  standings: readonly Standing[],
): readonly Standing[] {
  return Object.values(CreditSubject).flatMap(
    (subject) =>
      standings
        .filter((each) => each.subject === subject)
        .toSorted((a, b) => (a.checkedOn === b.checkedOn ? 0 : a.checkedOn < b.checkedOn ? 1 : -1))
        .at(0) ?? [],
  );
}
