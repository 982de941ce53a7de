import type { nonconformities as zh } from '../zh/nonconformities.js';
import type { SameKeys } from '../same-keys.js';

/** Nonconformities. */
export const nonconformities: SameKeys<typeof zh> = {
  resources: {
    nonconformities: {
      name: 'Nonconformity |||| Nonconformities',
      empty: 'No nonconformities',
      emptyHint: 'They are raised in an audit, from the audit or its scorecard.',
      fromDeduction: 'From a special deduction',
      fields: {
        q: 'Search',
        'audit.number': 'Number',
        number: 'Number',
        client: 'Client',
        'client.name': 'Client',
        grade: 'Grade',
        status: 'Status',
        evaluation: 'Evaluation',
        criterion: 'Criterion',
        statement: 'What is not met',
        evidence: 'Evidence',
        raisedOn: 'Raised on',
        dueOn: 'Due',
        dueTo: 'Due until',
        dueState: 'Clock',
        cause: 'Cause',
        correction: 'Correction',
        correctiveAction: 'Corrective action',
        returnReason: 'Why it was sent back',
        reason: 'Why it is sent back',
        verification: 'What was seen',
        effective: 'The action is effective',
        verifiedBy: 'Verified by',
        verifiedOn: 'Verified on',
      },
      sections: { life: 'Progress', found: 'Finding', answer: "The client's answer", verification: 'Verification' },
      steps: {
        raised: 'Raised',
        answered: 'Answered',
        accepted: 'Plan accepted',
        verified: 'Verified',
        closed: 'Closed',
      },
    },
  },
  verbs: {
    raiseNonconformity: {
      name: 'Raise nonconformity',
      done: 'Nonconformity raised',
      explain: 'Say what is not met and what was seen. Once raised, its wording stays; only its progress is recorded.',
    },
    answerNonconformity: {
      name: 'Answer',
      done: 'Answer submitted',
      explain: 'Give the cause, what was corrected at once, and what keeps it from returning.',
    },
    returnNonconformity: {
      name: 'Send back',
      done: 'Sent back to the client',
      explain: 'Say what the answer lacks; the client answers again.',
    },
    acceptNonconformityPlan: {
      name: 'Accept the plan',
      done: 'Plan accepted',
      explain: 'The action will do; its effect is verified later. For minor nonconformities.',
    },
    verifyNonconformity: {
      name: 'Verify',
      done: 'Verification recorded',
      explain: 'Say what was seen. An action without effect goes back to the client.',
    },
    closeNonconformity: {
      name: 'Close',
      done: 'Nonconformity closed',
      explain: 'Once closed, nothing changes any more.',
    },
  },
};
