import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';
import { SCORE_SHEET_ROUTE } from './score-sheet-route.js';

export { auditReads } from './audit.reads.js';

/** Audits (审查). */
export const audits: ResourceProps = {
  name: 'audits',
  list: lazyPage(() => import('./AuditList.js'), 'AuditList'),
  show: lazyPage(() => import('./AuditShow.js'), 'AuditShow'),
  create: lazyPage(() => import('./PlanAudit.js'), 'PlanAudit'),
  recordRepresentation: 'number',
  children: SCORE_SHEET_ROUTE,
};
