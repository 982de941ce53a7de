import type { SameKeys } from '../same-keys.js';
import type { transitions as zh } from '../zh/transitions.js';

/** Moving on from standards, editions and filings. */
export const transitions: SameKeys<typeof zh> = {
  resources: {
    transitions: {
      name: 'Transition |||| Transitions',
      empty: 'Nothing to move on from',
      emptyHint: 'When a standard, a scheme edition or a filing is replaced or ends, what it reaches is listed here.',
      unplanned: 'No plan has been made yet.',
      reachesNothing: 'No record is affected.',
      behind: '%{smart_count} of %{of} to move',
      more: 'Show %{smart_count} more',
      moved: 'Moved',
      notMoved: 'To move',
      fields: {
        kind: 'Kind',
        startsOn: 'In force from',
        deadlineOn: 'To be finished by',
        behind: 'Progress',
        editionIds: 'Scheme editions concerned',
        plan: 'Plan',
        note: 'Done',
        number: 'Number',
        name: 'Name',
        moveBy: 'Must move by',
        nextAuditOn: 'Next audit',
        hasMoved: 'State',
      },
    },
  },
  verbs: {
    planTransition: {
      name: 'Plan the move',
      done: 'The plan is kept',
      explain: 'Say how training, tools and audits move on, and by when all is finished.',
    },
    closeTransition: {
      name: 'Record as done',
      done: 'The transition is done',
      explain: 'Only once everything it reaches has moved.',
    },
    moveToEdition: {
      name: 'Move to another edition',
      done: 'The file has moved',
      explain:
        'Audits planned from now on follow the new edition; certificates keep theirs until they are issued anew.',
    },
  },
};
