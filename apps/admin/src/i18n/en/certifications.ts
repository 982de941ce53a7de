import type { certifications as zh } from '../zh/certifications.js';
import type { SameKeys } from '../same-keys.js';

/** Certifications: the files. */
export const certifications: SameKeys<typeof zh> = {
  resources: {
    certifications: {
      name: 'Certification |||| Certifications',
      empty: 'No certifications yet',
      emptyHint: 'Signing an agreement opens the file.',
      fields: {
        q: 'Search',
        number: 'Number',
        client: 'Client',
        'client.name': 'Client',
        programme: 'Programme',
        editionId: 'Scheme edition',
        technicalCodes: 'Service fields',
        status: 'Status',
        openedOn: 'Opened on',
        scopeZh: 'Scope in Chinese',
        scopeEn: 'Scope in English',
        application: 'Application',
        agreement: 'Agreement',
        level: 'Level',
        auditNumber: 'Audit',
        auditKind: 'Kind',
        startsOn: 'Starts on',
        endsOn: 'Ends on',
        personDays: 'Audit time',
        decidedOn: 'Decided on',
        outcome: 'Decision',
        decidedBy: 'Decided by',
        certificateNumber: 'Certificate',
        certificateState: 'Certificate state',
        issuedOn: 'Issued on',
        validUntil: 'Valid until',
        surveillanceNumber: 'No.',
        opensOn: 'Window opens',
        dueOn: 'Due',
        completedOn: 'Completed on',
      },
      sections: {
        scope: 'Scope',
        audits: 'Audits',
        decisions: 'Decisions',
        certificates: 'Certificates',
        surveillance: 'Surveillance',
      },
    },
  },
};
