import { CertificateState } from '@touchstone/rules';
import { DAY, FLAG, INT, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { Certificate } from './certificate.entity.js';

/** Certificates. */
export const CertificateList = listOf(Certificate, {
  fields: {
    id: { kind: REFERENCE },
    number: { kind: TEXT, sortable: true },
    editionId: { kind: TEXT },
    client: { kind: REFERENCE },
    clientName: { kind: TEXT, sortable: true },
    certification: { kind: REFERENCE },
    programme: { kind: REFERENCE },
    level: { kind: TEXT, sortable: true },
    state: { kind: WORD(CertificateState), sortable: true },
    suspensionAlarm: { kind: INT },
    issuedOn: { kind: DAY, sortable: true },
    validUntil: { kind: DAY, sortable: true },
    isSpecimen: { kind: FLAG },
    provinceCode: { kind: TEXT, path: 'client.provinceCode', sortable: true },
    sector: { kind: TEXT, path: 'client.sector', sortable: true },
  },
  defaultOrder: [['issuedOn', 'DESC']],
});
