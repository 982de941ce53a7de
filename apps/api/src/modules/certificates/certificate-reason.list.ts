import { ReasonKind } from '@touchstone/rules';
import { DAY, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { CertificateReason } from './certificate-reason.entity.js';

/** The body's coded reasons. */
export const CertificateReasonList = listOf(CertificateReason, {
  fields: {
    id: { kind: REFERENCE },
    kind: { kind: WORD(ReasonKind), sortable: true },
    code: { kind: TEXT, sortable: true },
    titleZh: { kind: TEXT },
    titleEn: { kind: TEXT },
    retiredOn: { kind: DAY, sortable: true },
  },
  defaultOrder: [['code', 'ASC']],
});
