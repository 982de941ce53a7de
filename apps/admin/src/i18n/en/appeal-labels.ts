/** Words of appeals. */
export const appealLabels = {
  AppealStatus: {
    RECEIVED: 'Received',
    ACKNOWLEDGED: 'Acknowledged',
    INVESTIGATED: 'Being looked into',
    PROPOSED: 'To be decided',
    UPHELD: 'Upheld',
    DISMISSED: 'Dismissed',
    TAKEN_BACK: 'Taken back',
  },
  AppealSubject: {
    DECLINE: 'Declined application',
    REFUSAL: 'Refusal',
    LEVEL_LOWERED: 'Lower level',
    REDUCTION: 'Reduced scope',
    SUSPENSION: 'Suspension',
    WITHDRAWAL: 'Withdrawal',
    CANCELLATION: 'Cancellation',
    OBJECTION_DISMISSED: 'Dismissed objection',
  },
  AppealOutcome: { UPHELD: 'Upheld', DISMISSED: 'Dismissed' },
  AppealConsequence: {
    REVIEW_ANEW: 'A new application review',
    DECIDE_ANEW: 'A new decision',
    OBJECT_ANEW: 'A new answer to the objection',
  },
};
