import type { surveillance as zh } from '../zh/surveillance.js';
import type { SameKeys } from '../same-keys.js';

/** Surveillance. */
export const surveillance: SameKeys<typeof zh> = {
  resources: {
    surveillance: {
      name: 'Surveillance |||| Surveillance',
      empty: 'No surveillance yet',
      emptyHint: 'Once a certificate is issued, the surveillance it owes is laid out from its day.',
      plan: 'Plan audit',
      unplanned: 'No audit planned yet',
      turn: 'Surveillance %{number}',
      fields: {
        q: 'Search',
        dueState: 'State',
        dueOn: 'Due',
        dueFrom: 'Due from',
        dueTo: 'Due until',
        number: 'Turn',
        client: 'Client',
        'client.name': 'Client',
        'client.provinceCode': 'Province',
        provinceCode: 'Province',
        programme: 'Programme',
        certification: 'Certification',
        certificate: 'Certificate',
        certificateState: 'Certificate state',
        validUntil: 'Certificate valid until',
        level: 'Level',
        anchorOn: 'Counted from',
        opensOn: 'Window opens',
        completedOn: 'Completed on',
        isCurrent: 'Next one owed',
        owed: 'Owed in the cycle',
        provisional: 'Provisional',
        orRecertification: 'or recertification',
        audit: 'Audit',
        kind: 'Kind',
        startsOn: 'Starts on',
        endsOn: 'Ends on',
        personDays: 'Audit time',
        status: 'Progress',
      },
      sections: { clock: 'Clock', audits: 'Audits' },
    },
  },
};
