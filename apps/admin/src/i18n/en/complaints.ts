/** Complaints. */
export const complaints = {
  resources: {
    complaints: {
      name: 'Complaint |||| Complaints',
      empty: 'No complaints',
      emptyHint: 'Complaints about the body or about its clients are taken in here.',
      fields: {
        q: 'Search',
        number: 'Number',
        client: 'About client',
        clientId: 'About client (empty: about the body)',
        complainant: 'Who complains',
        name: 'Complainant',
        contact: 'How to reach them',
        words: 'Their own words',
        summary: 'What it is about',
        status: 'Status',
        receivedOn: 'Received on',
        acknowledgeBy: 'Acknowledge by',
        concludeBy: 'Outcome by',
        handler: 'Looked into by',
        personId: 'Who looks into it',
        toldClientOn: 'Client told on',
        toldClient: 'What the client was told',
        text: 'What the client is told',
        findings: 'What was found, and on what it rests',
        isSubstantiated: 'The complaint was right',
        measure: 'What it leads to',
        audit: 'Audit',
        auditId: 'Audit',
        outcome: 'Outcome',
        reason: 'Reason',
        closedOn: 'Ended on',
        closedBy: 'Closed by',
      },
      sections: { complaint: 'Complaint', source: 'Complainant (for whoever handles it)', handling: 'Handling' },
    },
  },
  verbs: {
    receiveComplaint: {
      name: 'Take in a complaint',
      done: 'The complaint is taken in',
      explain:
        'Only whoever handles complaints sees who complains and their words; the summary must not give them away.',
    },
    acknowledgeComplaint: {
      name: 'Acknowledge',
      done: 'The complainant is told',
      explain: 'Tells the complainant that we have it.',
    },
    rejectComplaint: {
      name: 'Do not admit',
      done: 'The complaint is not admitted',
      explain: 'Say why; the complainant is told.',
    },
    assignComplaintHandler: {
      name: 'Admit, and name who looks into it',
      done: 'Somebody looks into the complaint',
      explain: 'Somebody without a part in the client’s audits, reviews and decisions.',
    },
    tellClientOfComplaint: {
      name: 'Tell the client',
      done: 'The client is told',
      explain: 'From then on the client sees what it is about, and never by whom it is.',
    },
    recordComplaintFindings: {
      name: 'Record findings',
      done: 'The findings are recorded',
      explain: 'Say what was found and on what it rests; somebody else closes it.',
    },
    closeComplaint: {
      name: 'Close',
      done: 'The complaint is closed',
      explain: 'The complainant is told the outcome; an audit or a suspension follows by itself.',
    },
  },
};
