/** Changes that clients tell of. */
export const changes = {
  resources: {
    changes: {
      name: 'Changes',
      empty: 'No changes',
      emptyHint: 'Where name, address, sites, people or scope of a certified organisation change, it is told here.',
      late: 'Told late',
      fields: {
        q: 'Search',
        number: 'Number',
        client: 'Client',
        certificationId: 'File',
        kinds: 'What changes',
        description: 'Description',
        occursOn: 'Day of the change',
        notifiedOn: 'Told on',
        tellBy: 'To be told by, under the agreement',
        document: 'Proof',
        assessBy: 'Assess by',
        outcome: 'Asks for',
        reason: 'Reasons',
        assessment: 'Reasons',
        assessedOn: 'Assessed on',
        assessedBy: 'Assessed by',
        settledOn: 'Settled on',
        settledBy: 'Settled by',
        status: 'Status',
        isLate: 'Told late',
        auditId: 'Special audit',
        amendmentId: 'Amendment',
        application: 'Application for another scope',
      },
      sections: { notice: 'Change', assessment: 'Assessment and what came of it' },
    },
  },
  verbs: {
    notifyChange: {
      name: 'Tell of a change',
      done: 'Change told',
      explain: 'Changes are told within the days the agreement gives; a late one is taken all the same, and marked.',
    },
    assessChange: {
      name: 'Assess',
      done: 'Change assessed',
      explain:
        'What stands on the certificate has it issued anew; a change of scope is audited; the rest may need nothing.',
    },
    settleChange: {
      name: 'Settle',
      done: 'Change settled',
      explain: 'Choose the audit or the amendment that came of it.',
    },
    reissueCertificate: {
      name: 'Reissue',
      done: 'Certificate issued anew',
      explain:
        'Issues the certificate with name, address and sites as they are today. Basis, cycle and last day stay; the issue before is kept, and no longer counts.',
    },
  },
};
