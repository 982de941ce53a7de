import type { PaperKind } from '@touchstone/rules';
import { agreement } from './data/agreement.js';
import { appealOutcome, appealReceipt } from './data/appeal-papers.js';
import { acceptanceNotice, applicationReceipt, declineNotice } from './data/application-papers.js';
import { attendanceSheet, auditPlan, teamNotice } from './data/audit-papers.js';
import { auditReport } from './data/audit-report.js';
import { certificate } from './data/certificate.js';
import { competenceDossier } from './data/competence-dossier.js';
import { complaintReceipt } from './data/complaint-receipt.js';
import {
  cancellationNotice,
  decisionNotice,
  decisionRecord,
  restorationNotice,
  suspensionNotice,
  withdrawalNotice,
} from './data/decision-papers.js';
import { houseReport } from './data/house-report.js';
import { markCorrectionNotice, markDeadlineNotice } from './data/mark-notice.js';
import { nonconformityReport } from './data/nonconformity-report.js';
import { quote } from './data/quote.js';
import { scoreSheet } from './data/score-sheet.js';
import { surveillanceNotice } from './data/surveillance-notice.js';
import type { PaperSource } from './paper-source.js';

/** Where each kind of paper takes its data from. */
export const PAPER_SOURCES: Readonly<Record<PaperKind, PaperSource>> = {
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
