import { CLAUSE } from '../clauses.js';
import { isBlank } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import type { PaperKind } from './words.js';

/** What a certificate says of whom and what it certifies. */
export interface CertificateText {
  readonly number: string | null;
  readonly clientName: string | null;
  readonly clientAddress: string | null;
  readonly scope: string | null;
  readonly basis: string | null;
  readonly level: string | null;
  readonly issuedOn: string | null;
  readonly validUntil: string | null;
  readonly bodyName: string | null;
  readonly bodyApproval: string | null;
  readonly signatory: string | null;
}

/** Whether a certificate says all it must (证书内容完整): name, address, scope, basis, number, body and dates. */
export function isCertificateComplete(text: CertificateText): Verdict {
  return verdict(
    Object.entries(text).map(
      ([field, value]) =>
        isBlank(value as string | null) &&
        refusal('CERTIFICATE_TEXT_MISSING', CLAUSE.certificate, { field, params: { field } }),
    ),
  );
}

/** How far the record that a paper is made from has come. */
export interface HandOutFacts {
  readonly kind: PaperKind;
  /** Whether the day or fact that the paper tells of is there. */
  readonly stepDone: boolean;
  /** Of a report for the client itself: whether the audit is decided, because scores are told with the decision. */
  readonly decidedForClient?: boolean;
}

/** The code that says what a paper waits for; a kind without one can be made at any time. */
const WAITS_FOR: Readonly<Partial<Record<PaperKind, readonly [code: string, clause: string]>>> = {
  AUDIT_REPORT: ['PAPER_BEFORE_REPORT', CLAUSE.report],
  TEAM_NOTICE: ['PAPER_WITHOUT_TEAM', CLAUSE.auditPlan],
  ATTENDANCE_SHEET: ['PAPER_WITHOUT_TEAM', CLAUSE.auditPlan],
  AUDIT_PLAN: ['PAPER_WITHOUT_TEAM', CLAUSE.auditPlan],
  APPLICATION_RECEIPT: ['PAPER_BEFORE_RECEIPT', CLAUSE.applicationReview],
  ACCEPTANCE_NOTICE: ['PAPER_BEFORE_ACCEPTANCE', CLAUSE.applicationReview],
  DECLINE_NOTICE: ['PAPER_BEFORE_DECLINE', CLAUSE.applicationReview],
  APPEAL_RECEIPT: ['PAPER_BEFORE_ACKNOWLEDGEMENT', CLAUSE.appeals],
  APPEAL_OUTCOME: ['PAPER_BEFORE_OUTCOME', CLAUSE.appeals],
  COMPLAINT_RECEIPT: ['PAPER_BEFORE_ACKNOWLEDGEMENT', CLAUSE.complaints],
  HOUSE_REPORT: ['PAPER_BEFORE_RECORD', CLAUSE.house],
};

/** Whether a paper may be made of its record yet (可否出具文件). */
export function mayHandOut({ kind, stepDone, decidedForClient = true }: HandOutFacts): Verdict {
  const waits = WAITS_FOR[kind];
  return verdict([
    waits !== undefined && !stepDone && refusal(...waits),
    stepDone && !decidedForClient && refusal('PAPER_BEFORE_DECISION', CLAUSE.report),
  ]);
}
