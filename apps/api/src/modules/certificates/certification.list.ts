import { CertificationStatus } from '@touchstone/rules';
import { DAY, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { Certification } from './certification.entity.js';

/** Certifications. */
export const CertificationList = listOf(Certification, {
  fields: {
    id: { kind: REFERENCE },
    number: { kind: TEXT, sortable: true },
    client: { kind: REFERENCE },
    clientName: { kind: TEXT, path: 'client.name', sortable: true },
    programme: { kind: REFERENCE },
    status: { kind: WORD(CertificationStatus), sortable: true },
    openedOn: { kind: DAY, sortable: true },
  },
  defaultOrder: [['openedOn', 'DESC']],
});
