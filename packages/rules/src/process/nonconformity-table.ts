import { NonconformityStatus } from '../audits/words.js';
import type { StateTable } from './state-table.js';

const { OPEN, ANSWERED, SENT_BACK, PLAN_ACCEPTED, VERIFIED, CLOSED } = NonconformityStatus;

/** Where it still waits for somebody: the finding may be filled up, and a minor one become major. */
const UNSETTLED = [OPEN, ANSWERED, SENT_BACK] as const;

/** The way of a nonconformity (不符合项). A minor's accepted plan waits for the next audit to verify it. */
export const NONCONFORMITY_TABLE: StateTable<NonconformityStatus> = {
  record: 'Nonconformity',
  states: Object.values(NonconformityStatus),
  ends: [CLOSED],
  steps: [
    { by: 'raiseNonconformity', from: [], to: [OPEN] },
    { by: 'addNonconformityCriterion', from: [OPEN], to: [OPEN] },
    ...UNSETTLED.map((each) => ({ by: 'addNonconformityEvidence', from: [each], to: [each] })),
    ...UNSETTLED.map((each) => ({ by: 'escalateNonconformity', from: [each], to: [each] })),
    { by: 'answerNonconformity', from: [OPEN, SENT_BACK], to: [ANSWERED] },
    { by: 'returnNonconformity', from: [ANSWERED], to: [SENT_BACK] },
    { by: 'acceptNonconformityPlan', from: [ANSWERED], to: [PLAN_ACCEPTED] },
    { by: 'verifyNonconformity', from: [ANSWERED, PLAN_ACCEPTED], to: [VERIFIED, SENT_BACK] },
    { by: 'closeNonconformity', from: [VERIFIED], to: [CLOSED] },
  ],
};
