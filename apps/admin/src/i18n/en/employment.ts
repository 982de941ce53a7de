import type { employment as zh } from '../zh/employment.js';
import type { SameKeys } from '../same-keys.js';

/** What binds people and the body, and when they are away. */
export const employment: SameKeys<typeof zh> = {
  resources: {
    people: {
      fields: {
        identityNumber: 'Identity number',
        identityRecordedOn: 'Recorded on',
        lookedAt: 'Looked at',
        lookedBy: 'By',
        lookReason: 'What for',
        languages: 'Working languages',
        exclusive: 'Practises for this body alone',
        document: 'File',
        documentId: 'File',
        leaveKind: 'Kind of leave',
        note: 'Note',
        seats: 'Audits on these days',
        cancelledOn: 'Cancelled',
        specialty: 'Specialty',
        criteria: 'Criteria',
        evaluationId: 'Evaluation it rests on',
      },
      sections: {
        dossier: 'Competence dossier',
        identityNumber: 'Identity number',
        employment: 'Contracts and leave',
        contracts: 'Contracts',
        leaves: 'Leave',
        declarations: 'Declarations of impartiality',
      },
    },
  },
  people: {
    identityNumberOf: 'Identity number of %{name}',
    renew: 'Renew',
    dossier: { paper: 'Dossier (PDF)', archive: 'Dossier with evidence (ZIP)', knownOn: 'As known on (empty: now)' },
    notAsked: 'Not declared',
    cancelled: '%{on}: %{reason}',
    none: {
      identityLooks: 'Nobody has looked at it.',
      contracts: 'No contract is on record. Nobody is assigned on days without one.',
      leaves: 'No leave is on record.',
      declarations: 'No declaration of impartiality is on record.',
    },
  },
  verbs: {
    recordIdentityNumber: {
      name: 'Record number',
      done: 'Number recorded',
      explain: 'It is kept sealed, out of every list and of the journal. Recording it again puts it right.',
    },
    revealIdentityNumber: {
      name: 'Look at number',
      done: 'This look is on record',
      explain: 'Each look is noted on this page: who, when and what for.',
    },
    recordContract: {
      name: 'Record contract',
      done: 'Contract recorded',
      explain:
        'Contracts do not overlap: end the old one first. A registered auditor practises for one certification body alone.',
    },
    endContract: {
      name: 'End contract',
      done: 'Contract ended',
      explain: 'Give the last day on which the contract counts. Somebody who leaves has a verb of their own.',
    },
    recordLeave: {
      name: 'Record leave',
      done: 'Leave recorded',
      explain:
        'Audits on these days keep their team; they are then listed beside the leave, for somebody to see to them.',
    },
    cancelLeave: { name: 'Cancel leave', done: 'Leave cancelled' },
  },
};
