import type { SameKeys } from '../same-keys.js';
import type { marks as zh } from '../zh/marks.js';

/** How clients use the mark. */
export const marks: SameKeys<typeof zh> = {
  resources: {
    markUses: {
      name: 'Use of the mark',
      empty: 'No use of the mark is on the register',
      emptyHint:
        'Where certified clients use certificate or mark, such as a website, a shop or a package, is put down here.',
      none: 'No use of the mark was told of yet.',
      notAssessed: 'Not assessed yet.',
      openCase: 'Misuse handled',
      proper: 'Proper',
      improper: 'Improper',
      fields: {
        q: 'Search',
        number: 'Number',
        client: 'Client',
        certificationId: 'File',
        medium: 'Used on',
        place: 'Address or place',
        usedSince: 'Used since',
        foundBy: 'Told by',
        reportedOn: 'On the register since',
        sample: 'Sample',
        proof: 'Proof',
        confirmBy: 'To be confirmed by',
        endedOn: 'Ended on',
        status: 'Status',
        hasOpenCase: 'Misuse handled',
        assessedOn: 'Day',
        assessedBy: 'Assessed by',
        isProper: 'Proper use',
        misuses: 'How it is misused',
        remark: 'Remark',
        audit: 'Audit',
        seenInAudit: 'In this audit',
        text: 'How and where it was taken down',
      },
      sections: { use: 'Use', assessments: 'Assessments', cases: 'Misuses' },
    },
    markCases: {
      name: 'Misuse of the mark',
      empty: 'No misuse of the mark',
      emptyHint: 'Misuses that a client is asked to put right by a day stand here.',
      none: 'There was no misuse.',
      unanswered: 'The client has not answered yet.',
      version: 'Answer %{number}',
      sentBack: 'Sent back',
      correctByHint: "Left empty, the body's own days count.",
      graveHint: 'If it is not put right in time, a withdrawal is proposed at once.',
      stepReason: 'The misuse of the mark %{number} was not put right by %{correctBy}.',
      proposed: {
        SUSPEND: 'A misuse of the mark was not put right in time: a suspension is proposed.',
        WITHDRAW: 'A misuse of the mark is grave or long not put right: a withdrawal is proposed.',
      },
      fields: {
        q: 'Search',
        number: 'Number',
        client: 'Client',
        markUse: 'Use of the mark',
        misuses: 'How it is misused',
        request: 'What is asked',
        isGrave: 'Serious effects',
        openedOn: 'Day of the notice',
        correctBy: 'To be put right by',
        handler: 'Handled by',
        handlerId: 'Handled by',
        status: 'Status',
        outcome: 'Outcome',
        conclusion: 'What was seen, or why',
        closedOn: 'Closed on',
        decisions: 'Decisions',
        text: 'What was put right',
        files: 'Proof',
        returnReason: 'Sent back because',
        reason: 'Reason',
        seen: 'What was seen',
      },
      sections: { request: 'Misuse and request', answers: 'Answers', conclusion: 'Conclusion' },
    },
    certificates: {
      fields: {
        markStopSince: 'Mark may not be used since',
        markStopBy: 'To be confirmed by',
        markStopped: 'Confirmation',
      },
      sections: { markStop: 'Stop using the mark' },
    },
    certifications: { sections: { markUses: 'Use of the mark', markCases: 'Misuses of the mark' } },
    audits: { sections: { markUses: 'Use of the mark' } },
  },
  verbs: {
    reportMarkUse: {
      name: 'Register a use',
      done: 'The use is on the register',
      explain: 'Say where and since when certificate or mark is used; add a picture if there is one.',
    },
    assessMarkUse: {
      name: 'Assess',
      done: 'The assessment is recorded',
      explain:
        'If it is not proper, say in which way. Nothing is proper while no certificate is in force, or on a product unless the filed rule allows it.',
    },
    confirmMarkUse: {
      name: 'Confirm for the year',
      done: 'Confirmed',
      explain: 'The mark is still used as it was told; the next confirmation is due in a year.',
    },
    endMarkUse: { name: 'End the use', done: 'The use has ended' },
    confirmMarkStop: {
      name: 'Confirm the stop',
      done: 'The stop is confirmed',
      explain:
        'After a suspension, withdrawal, cancellation or the last day, certificate and mark are no longer used; say how they were taken down.',
    },
    openMarkCase: {
      name: 'Ask for correction',
      done: 'The client is asked to put it right',
      explain:
        'The client gets a notice. If it is not put right in time the system proposes a suspension, and a decision maker decides.',
    },
    answerMarkCase: {
      name: 'Answer',
      done: 'The answer is sent',
      explain: 'Say what was put right; add pictures.',
    },
    returnMarkAnswer: {
      name: 'Send back',
      done: 'The answer was sent back',
      explain: 'Say what is not put right yet, and by when it is to be.',
    },
    verifyMarkCorrection: {
      name: 'Verify correction',
      done: 'The correction is verified',
      explain: 'Whoever handles it looks for himself.',
    },
    closeMarkCase: {
      name: 'Close otherwise',
      done: 'Closed',
      explain:
        'What was no misuse is assessed anew; where no certificate is left to act on it is referred to the authority.',
    },
  },
};
