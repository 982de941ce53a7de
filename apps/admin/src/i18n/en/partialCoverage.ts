import type { SameKeys } from '../same-keys.js';
import type { partialCoverage as zh } from '../zh/partialCoverage.js';

/** What a partial surveillance leaves out. */
export const partialCoverage: SameKeys<typeof zh> = {
  partialCoverage: {
    title: 'What this audit covers',
    leftOut:
      '%{evaluation}: %{smart_count} of %{leaves} criteria is not assessed this time |||| %{evaluation}: %{smart_count} of %{leaves} criteria are not assessed this time',
    last: 'Assessed last on',
    never: 'Never assessed so far',
    noFull: 'No full audit was decided before this one.',
  },
  resources: {
    audits: {
      fields: {
        lastFull: 'Last full audit',
        lastLevel: 'Level it came to',
        lastScore: 'Its score',
      },
    },
  },
};
