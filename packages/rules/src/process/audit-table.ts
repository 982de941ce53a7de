import { AuditStatus } from '../audits/words.js';
import type { StateTable, Step } from './state-table.js';

const { PLANNED, IN_PROGRESS, REPORTED, REVIEWED, DECIDED, CANCELLED } = AuditStatus;

/** Decisions that end an audit. */
const DECISIONS = [
  'grantCertification',
  'refuseCertification',
  'maintainCertification',
  'renewCertification',
  'extendScope',
  'reduceScopeAfterAudit',
  'suspendAfterAudit',
  'restoreAfterAudit',
  'withdrawAfterAudit',
] as const;

/** What is done on an audit without moving it. */
function during(by: string, statuses: readonly AuditStatus[]): ReadonlyArray<Step<AuditStatus>> {
  return statuses.map((status) => ({ by, from: [status], to: [status] }));
}

/** The way of an audit (审查). */
export const AUDIT_TABLE: StateTable<AuditStatus> = {
  record: 'Audit',
  states: Object.values(AuditStatus),
  ends: [DECIDED, CANCELLED],
  steps: [
    { by: 'planAudit', from: [], to: [PLANNED] },
    ...during('rescheduleAudit', [PLANNED, IN_PROGRESS]),
    ...during('assignAuditor', [PLANNED, IN_PROGRESS]),
    ...during('removeAssignment', [PLANNED]),
    ...during('drawSites', [PLANNED, IN_PROGRESS]),
    ...during('notifyTeam', [PLANNED]),
    ...during('objectToAuditor', [PLANNED]),
    ...during('answerObjection', [PLANNED, IN_PROGRESS]),
    { by: 'concludeActivity', from: [PLANNED], to: [IN_PROGRESS] },
    ...during('concludeActivity', [IN_PROGRESS]),
    ...during('recordPlanReport', [PLANNED, IN_PROGRESS, REPORTED, REVIEWED]),
    ...during('recordAttendance', [PLANNED, IN_PROGRESS]),
    ...during('recordSurveillanceItems', [PLANNED, IN_PROGRESS]),
    ...during('recordResponses', [PLANNED, IN_PROGRESS]),
    ...during('raiseNonconformity', [PLANNED, IN_PROGRESS]),
    { by: 'submitReport', from: [IN_PROGRESS], to: [REPORTED] },
    { by: 'reviewReport', from: [REPORTED], to: [REVIEWED, IN_PROGRESS] },
    ...DECISIONS.map((by) => ({ by, from: [REVIEWED], to: [DECIDED] })),
    { by: 'cancelAudit', from: [PLANNED, IN_PROGRESS, REPORTED, REVIEWED], to: [CANCELLED] },
  ],
};
