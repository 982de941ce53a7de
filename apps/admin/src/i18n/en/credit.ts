/** Credit look-ups. */
export const credit = {
  resources: {
    credit: {
      name: 'Credit look-up |||| Credit look-ups',
      isListed: 'Listed',
      isClear: 'Clear',
      listedIn: 'Listed – %{subject}',
      fields: {
        checkedOn: 'Looked up on',
        subject: 'Subject',
        listed: 'Result',
        related: 'Has to do with the scope',
        assessment: 'Assessment or reason',
        clearanceDocument: 'Proof of clearance or removal',
        screenshot: 'Screenshot',
        checkedBy: 'By',
        publicityScreenshotId: 'Screenshot: publicity system',
        creditChinaScreenshotId: 'Screenshot: Credit China',
      },
      sections: { standing: 'Credit today', lookUps: 'Credit look-ups' },
    },
  },
  verbs: {
    recordCreditChecks: {
      name: 'Record credit look-ups',
      done: 'Credit look-ups recorded',
      explain:
        'Look the client up in the National Enterprise Credit Information Publicity System and at Credit China, and keep the screenshots. What is recorded is repeated, never changed.',
    },
  },
};
