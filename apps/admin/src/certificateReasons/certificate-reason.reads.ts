import { defineReads } from '../data-provider/reads.js';
import { CERTIFICATE_REASON_LIST } from './certificate-reason.documents.js';

export const certificateReasonReads = defineReads({
  name: 'certificateReasons',
  list: CERTIFICATE_REASON_LIST,
  sorts: { kind: 'KIND', code: 'CODE', retiredOn: 'RETIRED_ON' },
  searchIn: ['code', 'titleZh', 'titleEn'],
});
