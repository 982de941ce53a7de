import type { body as zh } from '../zh/body.js';
import type { SameKeys } from '../same-keys.js';

/** The body's own settings. */
export const body: SameKeys<typeof zh> = {
  resources: {
    body: {
      name: 'Body settings',
      fields: {
        nameZh: 'Name in Chinese',
        nameEn: 'Name in English',
        approvalNumber: 'Approval number',
        branch: 'Branch',
        address: 'Registered address',
        signatory: 'Who signs certificates',
        certificateNumberPattern: 'Pattern of certificate numbers',
        appealWithinDays: 'Days to appeal in',
        acknowledgeWithinDays: 'Days to acknowledge appeals and complaints in',
        concludeWithinDays: 'Days to tell their outcome in',
        approvedFields: 'Approved service fields',
      },
      sections: { profile: 'Certification body' },
    },
  },
  verbs: {
    setBodyProfile: {
      name: 'Amend body',
      done: 'Body amended',
      explain: 'Certificates name the body and its signatory by this; those already issued stay as they are.',
    },
    setDemoDay: { name: "Move the demonstration's day", done: "The demonstration's day has moved" },
  },
};
