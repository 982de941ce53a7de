import type { SameKeys } from '../same-keys.js';
import type { auditParts as zh } from '../zh/auditParts.js';

/** What an audit leaves out, and what was reported of its plans. */
export const auditParts: SameKeys<typeof zh> = {
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
      replacedReport: 'Reported on %{reportedOn} for %{startsOn} to %{endsOn}; no longer the plan since %{replacedOn}',
      fields: {
        replacedReports: 'Reported before',
        lastFull: 'Last full audit',
        lastLevel: 'Level it came to',
        lastScore: 'Its score',
      },
    },
  },
};
