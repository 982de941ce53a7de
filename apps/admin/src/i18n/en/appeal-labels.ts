/** Words of appeals and complaints. */
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
  ComplaintStatus: {
    RECEIVED: 'Received',
    ACKNOWLEDGED: 'Acknowledged',
    NOT_ADMITTED: 'Not admitted',
    INVESTIGATED: 'Being looked into',
    FOUND: 'To be closed',
    CLOSED: 'Closed',
  },
  ComplainantKind: {
    CLIENT: 'A client',
    CUSTOMER_OF_CLIENT: 'A customer of a client',
    PUBLIC: 'The public',
    REGULATOR: 'Passed on by a regulator',
    ANONYMOUS: 'Anonymous',
  },
  ComplaintMeasure: {
    NONE: 'Nothing further',
    CORRECTION: 'Put right',
    SHORT_NOTICE_AUDIT: 'Audit at short notice',
    SUSPENSION_PROPOSED: 'Suspension proposed',
  },
};
