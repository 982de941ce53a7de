import type { decisions as zh } from '../zh/decisions.js';
import type { SameKeys } from '../same-keys.js';

/** Reviews of reports, and certification decisions. */
export const decisions: SameKeys<typeof zh> = {
  checks: {
    signed: 'Let through with a reason',
    noted: 'Pointed out',
    signedBecause: 'Let through because: %{reason}',
    maySign: 'The decision maker may let it through with a signed reason.',
    passed: 'Passed',
    failed: 'Not passed',
  },
  resources: {
    decisions: {
      name: 'Decision |||| Decisions',
      empty: 'No decisions yet',
      emptyHint: 'Once a report has passed its technical review, its decision can be taken.',
      fields: {
        q: 'Search',
        decidedOn: 'Decided on',
        decidedFrom: 'Decided from',
        decidedTo: 'Decided until',
        outcome: 'Decision',
        client: 'Client',
        'client.name': 'Client',
        level: 'Level',
        certification: 'Certification',
        audit: 'Audit',
        certificate: 'Certificate',
        application: 'Request for another scope it answers',
        decidedBy: 'Decided by',
        reason: 'Reason',
        remarks: 'Remarks',
      },
      sections: { decision: 'Decision', checks: 'What was checked before' },
    },
  },
  verbs: {
    reviewReport: { name: 'Technical review', done: 'Technical review recorded' },
    passReport: {
      name: 'Pass the report',
      explain: 'Report and scores are complete and hold; the decision can be taken.',
    },
    returnReport: {
      name: 'Return to the team',
      explain: 'Say what is wrong. Each scorecard is opened again as a new revision for the team to mend.',
    },
    raiseReviewNote: {
      name: 'Write a note',
      done: 'The note is on file',
      explain: 'On one section of the report, for the team to answer. The report cannot pass while a note is open.',
    },
    answerReviewNote: {
      name: 'Answer',
      done: 'The note is answered',
      explain: 'The reviewer resolves it then; until he does, you may answer again.',
    },
    resolveReviewNote: {
      name: 'Resolve',
      done: 'The note is resolved',
      explain: 'Where the team has not answered, say why it is resolved all the same. It cannot be changed afterwards.',
    },
    grantCertification: { name: 'Grant', done: 'Granted; the certificate is issued' },
    refuseCertification: { name: 'Refuse', done: 'Refused' },
    maintainCertification: { name: 'Maintain', done: 'Maintained' },
    renewCertification: { name: 'Renew', done: 'Renewed; the new certificate is issued' },
    restoreAfterAudit: {
      name: 'Restore',
      done: 'Certificate restored',
      explain: 'The audit shows that the cause of the suspension is gone.',
    },
    withdrawAfterAudit: {
      name: 'Withdraw',
      done: 'Certificate withdrawn',
      explain: 'For a fault of the holder; it is the end of the certificate.',
    },
    extendScope: { name: 'Extend scope', done: 'Scope extended, certificate issued anew' },
    reduceScopeAfterAudit: { name: 'Reduce scope', done: 'Scope reduced, certificate issued anew' },
    suspendAfterAudit: { name: 'Suspend', done: 'Certificate suspended' },
  },
};
