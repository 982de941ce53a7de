import type { journal as zh } from '../zh/journal.js';
import type { SameKeys } from '../same-keys.js';

/** The journal. */
export const journal: SameKeys<typeof zh> = {
  resources: {
    journal: {
      name: 'Journal',
      empty: 'Nothing yet',
      fields: {
        recordedAt: 'When',
        verb: 'What',
        actorName: 'Who',
        subjectName: 'Client',
        client: 'Client',
        records: 'Records changed',
      },
    },
  },
  // Verbs that no button bears, and the journal tells of.
  verbs: {
    uploadDocument: { name: 'Upload document' },
    recordResponses: { name: 'Record responses', done: 'Answers saved' },
    recordMergedResponses: { name: 'Record merged responses' },
    signIn: { name: 'Sign in' },
    signOut: { name: 'Sign out' },
  },
};
