import {
  AppealOutcome,
  ApplicationReviewOutcome,
  AuditKind,
  CLAUSE,
  MarkCaseOutcome,
  Recommendation,
  refusal,
  ScopeDirection,
  TechnicalReviewOutcome,
  TransferItem,
  VerificationMethod,
} from '@touchstone/rules';
import type { Refusal } from '@touchstone/rules';
import { rehearse } from '../../command.js';
import type { UseCase } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { reviewApplication, reviewTransfer, submitApplication, Transfer } from '../applications/index.js';
import {
  acceptNonconformityPlan,
  answerNonconformity,
  closeNonconformity,
  escalateNonconformity,
  returnNonconformity,
  submitReport,
  verifyNonconformity,
} from '../audits/index.js';
import type { Audit } from '../audits/index.js';
import type { Certification } from '../certificates/index.js';
import { ChangeNotice, draftScopeChange } from '../changes/index.js';
import { acknowledgeAppeal, decideAppeal, proposeAppealOutcome, takeBackAppeal } from '../complaints/index.js';
import { answerMarkCase, confirmMarkUse, endMarkUse, verifyMarkCorrection } from '../marks/index.js';
import type { MarkUse } from '../marks/index.js';
import {
  cancelCertificate,
  extendScope,
  grantCertification,
  grantTransfer,
  maintainCertification,
  refuseCertification,
  renewCertification,
  reviewReport,
  restoreAfterAudit,
  restoreCertificate,
  suspendAfterAudit,
  suspendCertificate,
  withdrawAfterAudit,
  withdrawCertificate,
} from '../decisions/index.js';

/** A verb tried on a record: every reason against it but what its form still asks for. */
export type Rehearsal = (context: ActorContext, record: Moving) => Promise<readonly Refusal[]>;

/** A record that moves by a table. */
export interface Moving {
  readonly id: string;
  readonly version: number;
}

/** What stands in a form that nobody has filled in yet. */
const TEXT = '…';

interface Trial<Record extends Moving, Input> {
  readonly useCase: UseCase<Input, { readonly id: string }>;
  readonly inputOf: (record: Record) => Input;
  /** Fields of the form that a person fills in: what is wrong with them is no news. */
  readonly asks?: readonly string[];
}

function trial<Record extends Moving, Input>({ useCase, inputOf, asks = [] }: Trial<Record, Input>): Rehearsal {
  return async (context, record) => {
    const refusals = await rehearse(context, useCase, inputOf(record as Record));
    return refusals.filter(({ field }) => field === undefined || !asks.includes(field));
  };
}

const onApplication = ({ id, version }: Moving) => ({
  applicationId: globalId('Application', id),
  expectedVersion: version,
});
const onAudit = ({ id, version }: Moving) => ({ auditId: globalId('Audit', id), expectedVersion: version });
const onNonconformity = ({ id, version }: Moving) => ({
  nonconformityId: globalId('Nonconformity', id),
  expectedVersion: version,
});
const onAppeal = ({ id, version }: Moving) => ({ appealId: globalId('Appeal', id), expectedVersion: version });
const onTransfer = ({ id, version }: Moving) => ({
  transferId: globalId('Transfer', id),
  expectedVersion: version,
  items: Object.values(TransferItem).map((item) => ({ item, isInOrder: true, remark: null })),
  needsVisit: false,
});
const onMarkCase = ({ id, version }: Moving) => ({ markCaseId: globalId('MarkCase', id), expectedVersion: version });
/** A step of a certificate, whose coded reason is still to be chosen. */
const onCertificate = ({ id, version }: Moving) => ({
  certificateId: globalId('Certificate', id),
  expectedVersion: version,
  reasonCode: '',
  reason: TEXT,
});
/** Another scope of a file, by its client's wish or because of a notified change; its words are still to be said. */
const onScope = (record: Certification | ChangeNotice) => ({
  certificationId: globalId('Certification', record instanceof ChangeNotice ? record.certification.id : record.id),
  changeNoticeId: record instanceof ChangeNotice ? globalId('ChangeNotice', record.id) : null,
  direction: ScopeDirection.EXTEND,
  reason: TEXT,
  scopeZh: TEXT,
  scopeEn: null,
  technicalCodes: [],
  activities: null,
  headcountInScope: 1,
});
const decided = (record: Moving) => ({ ...onAudit(record), reason: TEXT });

/** Verbs that can be tried before their form is filled in. The others are refused by what stands in the form alone. */
export const REHEARSALS: Readonly<Record<string, Rehearsal>> = {
  submitApplication: trial({
    useCase: submitApplication,
    inputOf: (record) => ({ ...onApplication(record), receivedOn: null }),
  }),
  reviewApplication: trial({
    useCase: reviewApplication,
    inputOf: (record) => ({
      ...onApplication(record),
      outcome: ApplicationReviewOutcome.ACCEPT,
      basicsConfirmed: true,
      requirementsUnderstood: true,
      competenceConfirmed: true,
      items: null,
      reason: null,
      reviewedOn: null,
    }),
    asks: ['items'],
  }),
  draftScopeChange: trial({
    useCase: draftScopeChange,
    inputOf: onScope,
    asks: ['scopeZh', 'scopeEn', 'technicalCodes', 'activities', 'headcountInScope'],
  }),
  submitReport: trial({
    useCase: submitReport,
    inputOf: (audit: Audit) => ({
      ...onAudit(audit),
      conclusion: TEXT,
      recommendation:
        audit.kind === AuditKind.INITIAL || audit.kind === AuditKind.RECERTIFICATION
          ? Recommendation.CERTIFY
          : Recommendation.MAINTAIN,
    }),
    asks: ['recommendation'],
  }),
  reviewReport: trial({
    useCase: reviewReport,
    inputOf: (record) => ({ ...onAudit(record), outcome: TechnicalReviewOutcome.PASSED, remarks: null }),
  }),
  grantCertification: trial({ useCase: grantCertification, inputOf: decided }),
  refuseCertification: trial({ useCase: refuseCertification, inputOf: decided }),
  maintainCertification: trial({ useCase: maintainCertification, inputOf: decided }),
  renewCertification: trial({ useCase: renewCertification, inputOf: decided }),
  reviewTransfer: async (context, record) => {
    const transfer = await context.em.findOne(Transfer, { application: record.id });
    // Nothing was recorded that could be reviewed: the rule of every transfer says so.
    if (!transfer) return [refusal('TRANSFER_NOT_RECORDED', CLAUSE.transfer)];
    return trial({ useCase: reviewTransfer, inputOf: onTransfer })(context, transfer);
  },
  grantTransfer: trial({
    useCase: grantTransfer,
    inputOf: (record) => ({ ...onApplication(record), reason: TEXT }),
  }),
  extendScope: trial({
    useCase: extendScope,
    inputOf: (record) => ({ ...decided(record), scopeZh: null, scopeEn: null, technicalCodes: null }),
  }),
  suspendAfterAudit: trial({
    useCase: suspendAfterAudit,
    inputOf: (record) => ({ ...decided(record), reasonCode: '' }),
    asks: ['reasonCode'],
  }),
  restoreAfterAudit: trial({
    useCase: restoreAfterAudit,
    inputOf: (record) => ({ ...decided(record), reasonCode: '' }),
    asks: ['reasonCode'],
  }),
  withdrawAfterAudit: trial({
    useCase: withdrawAfterAudit,
    inputOf: (record) => ({ ...decided(record), reasonCode: '' }),
    asks: ['reasonCode'],
  }),
  suspendCertificate: trial({ useCase: suspendCertificate, inputOf: onCertificate, asks: ['reasonCode'] }),
  restoreCertificate: trial({ useCase: restoreCertificate, inputOf: onCertificate, asks: ['reasonCode'] }),
  withdrawCertificate: trial({ useCase: withdrawCertificate, inputOf: onCertificate, asks: ['reasonCode'] }),
  cancelCertificate: trial({ useCase: cancelCertificate, inputOf: onCertificate, asks: ['reasonCode'] }),
  answerNonconformity: trial({
    useCase: answerNonconformity,
    inputOf: (record) => ({
      ...onNonconformity(record),
      cause: TEXT,
      correction: TEXT,
      correctiveAction: TEXT,
      documentIds: null,
    }),
  }),
  acceptNonconformityPlan: trial({ useCase: acceptNonconformityPlan, inputOf: onNonconformity }),
  returnNonconformity: trial({
    useCase: returnNonconformity,
    inputOf: (record) => ({ ...onNonconformity(record), reason: TEXT }),
  }),
  verifyNonconformity: trial({
    useCase: verifyNonconformity,
    inputOf: (record) => ({
      ...onNonconformity(record),
      effective: true,
      method: VerificationMethod.DOCUMENTS,
      evidence: TEXT,
      documentIds: null,
    }),
  }),
  escalateNonconformity: trial({
    useCase: escalateNonconformity,
    inputOf: (record) => ({ ...onNonconformity(record), reason: TEXT }),
  }),
  acknowledgeAppeal: trial({ useCase: acknowledgeAppeal, inputOf: onAppeal }),
  proposeAppealOutcome: trial({
    useCase: proposeAppealOutcome,
    inputOf: (record) => ({ ...onAppeal(record), proposal: AppealOutcome.DISMISSED, findings: TEXT }),
  }),
  decideAppeal: trial({
    useCase: decideAppeal,
    inputOf: (record) => ({ ...onAppeal(record), outcome: AppealOutcome.DISMISSED, reason: TEXT }),
  }),
  takeBackAppeal: trial({ useCase: takeBackAppeal, inputOf: onAppeal }),
  confirmMarkUse: trial({
    useCase: confirmMarkUse,
    inputOf: ({ id, version }: Moving) => ({ markUseId: globalId('MarkUse', id), expectedVersion: version }),
  }),
  endMarkUse: trial({
    useCase: endMarkUse,
    inputOf: ({ id, version, reportedOn }: MarkUse) => ({
      markUseId: globalId('MarkUse', id),
      expectedVersion: version,
      endedOn: reportedOn,
    }),
  }),
  answerMarkCase: trial({
    useCase: answerMarkCase,
    inputOf: (record) => ({ ...onMarkCase(record), text: TEXT, documentIds: null }),
  }),
  verifyMarkCorrection: trial({
    useCase: verifyMarkCorrection,
    inputOf: (record) => ({ ...onMarkCase(record), outcome: MarkCaseOutcome.REMOVED, seen: TEXT }),
  }),
  closeNonconformity: trial({ useCase: closeNonconformity, inputOf: onNonconformity }),
};
