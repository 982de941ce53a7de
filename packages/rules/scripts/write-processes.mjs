import { writeFileSync } from 'node:fs';
import {
  APPEAL_TABLE,
  COMPLAINT_TABLE,
  APPLICATION_TABLE,
  AUDIT_TABLE,
  CERTIFICATE_TABLE,
  CHANGE_NOTICE_TABLE,
  MARK_USE_TABLE,
  MARK_CASE_TABLE,
  NONCONFORMITY_TABLE,
  processDocument,
} from '../dist/index.js';

const TABLES = [
  APPLICATION_TABLE,
  AUDIT_TABLE,
  NONCONFORMITY_TABLE,
  CERTIFICATE_TABLE,
  APPEAL_TABLE,
  COMPLAINT_TABLE,
  CHANGE_NOTICE_TABLE,
  MARK_USE_TABLE,
  MARK_CASE_TABLE,
];
writeFileSync(new URL('../../../docs/processes.md', import.meta.url), processDocument(TABLES));
