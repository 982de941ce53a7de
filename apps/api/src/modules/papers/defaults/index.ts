import type { PaperKind, TemplateContent } from '@touchstone/rules';
import { acceptanceNotice, agreement, applicationReceipt, declineNotice } from './application.js';
import { attendanceSheet } from './attendance.js';
import { auditReport } from './audit-report.js';
import { auditPlan, nonconformityReport, scoreSheet, teamNotice } from './audit.js';
import { competenceDossier } from './competence-dossier.js';
import { certificate } from './certificate.js';
import {
  cancellationNotice,
  decisionNotice,
  decisionRecord,
  restorationNotice,
  surveillanceNotice,
  suspensionNotice,
  withdrawalNotice,
} from './decision.js';
import { houseReport } from './house-report.js';
import {
  appealOutcome,
  appealReceipt,
  complaintReceipt,
  markCorrectionNotice,
  markDeadlineNotice,
  quote,
} from './letters.js';

/** What every paper says before a body publishes a template of its own. */
export const DEFAULT_TEMPLATES: Readonly<Record<PaperKind, TemplateContent>> = {
  CERTIFICATE: certificate,
  AUDIT_REPORT: auditReport,
  AUDIT_PLAN: auditPlan,
  TEAM_NOTICE: teamNotice,
  ATTENDANCE_SHEET: attendanceSheet,
  SCORE_SHEET: scoreSheet,
  NONCONFORMITY_REPORT: nonconformityReport,
  DECISION_NOTICE: decisionNotice,
  DECISION_RECORD: decisionRecord,
  SUSPENSION_NOTICE: suspensionNotice,
  RESTORATION_NOTICE: restorationNotice,
  WITHDRAWAL_NOTICE: withdrawalNotice,
  CANCELLATION_NOTICE: cancellationNotice,
  SURVEILLANCE_NOTICE: surveillanceNotice,
  APPLICATION_RECEIPT: applicationReceipt,
  ACCEPTANCE_NOTICE: acceptanceNotice,
  DECLINE_NOTICE: declineNotice,
  AGREEMENT: agreement,
  QUOTE: quote,
  APPEAL_RECEIPT: appealReceipt,
  APPEAL_OUTCOME: appealOutcome,
  COMPLAINT_RECEIPT: complaintReceipt,
  MARK_CORRECTION_NOTICE: markCorrectionNotice,
  MARK_DEADLINE_NOTICE: markDeadlineNotice,
  COMPETENCE_DOSSIER: competenceDossier,
  HOUSE_REPORT: houseReport,
};
