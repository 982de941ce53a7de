import type { certificateReasons as zh } from '../zh/certificateReasons.js';
import type { SameKeys } from '../same-keys.js';

/** Coded reasons of steps on certificates. */
export const certificateReasons: SameKeys<typeof zh> = {
  resources: {
    certificateReasons: {
      name: 'Reason code |||| Reason codes',
      empty: 'No reason codes yet',
      fields: {
        q: 'Search',
        kind: 'For',
        code: 'Code',
        titleZh: 'Meaning (Chinese)',
        titleEn: 'Meaning (English)',
        isOwnFault: "Holder's own fault",
        retiredOn: 'Retired on',
      },
    },
  },
  verbs: {
    addCertificateReason: { name: 'Add a reason code', done: 'Reason code added' },
    retireCertificateReason: {
      name: 'Retire',
      done: 'Reason code retired',
      explain: 'It can no longer be chosen; what was recorded with it stays.',
    },
  },
};
