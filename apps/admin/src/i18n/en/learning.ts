import type { learning as zh } from '../zh/learning.js';
import type { SameKeys } from '../same-keys.js';

/** What people learn, and who watches them audit. */
export const learning: SameKeys<typeof zh> = {
  resources: {
    people: {
      fields: {
        year: 'Year',
        hours: 'Hours',
        professionalHours: 'Of these in the profession',
        educationState: 'Standing',
        doneOn: 'Done on',
        subject: 'Subject',
        provider: 'Given by',
        professional: 'In the profession',
        removedOn: 'Not counted',
        witnessReason: 'Why',
        since: 'Counts from',
        dueOn: 'In time until',
        witnessState: 'State',
        plannedOn: 'Planned for',
        witnessing: 'Witness',
        witnessingId: 'Witness',
        witnessResult: 'Outcome',
        notes: 'What was seen',
        auditId: 'Audit',
      },
      sections: {
        education: 'Education',
        educationYears: 'Hours by year',
        educationRecords: 'Continuing education',
        witnesses: 'Witnessing',
        witnessDue: 'Witnessing owed',
      },
    },
  },
  people: {
    hoursOf: '%{done} / %{asked}',
    noAuditAhead: 'No audit of this person is ahead. Give a day; the audit can be arranged later.',
    none: {
      educationYears: 'Without registration and without education, no hours are asked for.',
      education: 'No continuing education is on record.',
      witnesses: 'No witnessing is planned or done.',
      witnessDue: 'None is owed. It follows from the period of registration and from promotions; trainees owe none.',
    },
  },
  verbs: {
    recordEducation: {
      name: 'Record education',
      done: 'Education recorded',
      explain: 'Hours are counted in halves, in the year of the day it was done.',
    },
    removeEducation: {
      name: 'Do not count',
      done: 'No longer counted',
      explain: 'The record stays; its hours no longer count.',
    },
    planWitness: {
      name: 'Plan witnessing',
      done: 'Witnessing planned',
      explain: 'Once in each period of registration, and at the first audit after a promotion.',
    },
    recordWitness: {
      name: 'Record outcome',
      done: 'Outcome recorded',
      explain: 'The witness records it. After an unsatisfactory one, another is owed.',
    },
    cancelWitness: { name: 'Cancel witnessing', done: 'Witnessing cancelled' },
  },
};
