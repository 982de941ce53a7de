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
    audits: {
      follows: {
        grant: 'The certificate is issued and its surveillance laid out. The level follows from the scores:',
        renew: 'A new certificate takes the place of the old one. The level follows from the scores:',
        maintain: 'The certificate stands and this surveillance is done. The level follows from the scores:',
        suspend: 'The certificate is suspended from today, for at most six months.',
        restore: 'The suspension ends today; validity and due days stay. The level follows from the scores:',
        withdraw: 'The certificate is withdrawn from today, for good.',
        refuse: 'No certificate is issued, and the file ends here; the client is told, and may appeal.',
        refuseRenewal:
          'No new certificate is issued; the one there is lasts until its end. The client is told, and may appeal.',
        refuseTransfer: 'The transfer is refused, and no certificate issued. The client is told, and may appeal.',
        refuseScope: 'The other scope is refused; the certificate stays as it is. The client is told, and may appeal.',
        extend: 'The certificate is issued anew with the wider scope. The level follows from the scores:',
        reduce: 'The certificate is issued anew with the narrower scope. The level follows from the scores:',
      },
    },
    decisions: {
      scopeRefused: 'Other scope refused',
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
