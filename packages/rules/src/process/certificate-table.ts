import { CertificateState } from '../cycle/words.js';
import { PASSING_OF_DAYS } from './state-table.js';
import type { StateTable } from './state-table.js';

const {
  NOT_YET_VALID,
  VALID,
  SUSPENDED,
  SUSPENSION_ENDED,
  EXPIRED_AWAITING_DECISION,
  RESTORABLE,
  LAPSED,
  WITHDRAWN,
  CANCELLED,
  REPLACED,
} = CertificateState;

/** States of a certificate that has not expired. */
const WITHIN = [VALID, SUSPENDED, SUSPENSION_ENDED] as const;
/** States after its last day, each by regime and recertification audit. */
const AFTER = [EXPIRED_AWAITING_DECISION, RESTORABLE, LAPSED] as const;

/**
 * The life of a certificate (证书). Its state is stored nowhere: it follows from decided facts and the day, and the
 * steps say how it can change.
 */
export const CERTIFICATE_TABLE: StateTable<CertificateState> = {
  record: 'Certificate',
  states: Object.values(CertificateState),
  ends: [LAPSED, WITHDRAWN, CANCELLED, REPLACED],
  steps: [
    { by: 'grantCertification', from: [], to: [VALID] },
    { by: 'grantTransfer', from: [], to: [VALID] },
    { by: 'renewCertification', from: [], to: [VALID, NOT_YET_VALID] },
    { by: PASSING_OF_DAYS, from: [NOT_YET_VALID], to: [VALID] },
    { by: 'maintainCertification', from: [VALID], to: [VALID] },
    { by: 'maintainCertification', from: [SUSPENDED], to: [SUSPENDED] },
    { by: 'reissueCertificate', from: [VALID], to: [VALID] },
    { by: 'extendScope', from: [VALID], to: [VALID] },
    { by: 'reduceScopeAfterAudit', from: [VALID], to: [VALID] },
    { by: 'reduceScope', from: [VALID], to: [VALID] },
    { by: 'reduceScope', from: [SUSPENDED], to: [SUSPENDED] },
    { by: 'suspendCertificate', from: [VALID], to: [SUSPENDED] },
    { by: 'suspendAfterAudit', from: [VALID], to: [SUSPENDED] },
    { by: 'restoreCertificate', from: [SUSPENDED], to: [VALID] },
    { by: 'restoreAfterAudit', from: [SUSPENDED], to: [VALID] },
    { by: PASSING_OF_DAYS, from: [SUSPENDED], to: [SUSPENSION_ENDED] },
    { by: PASSING_OF_DAYS, from: [...WITHIN], to: [...AFTER] },
    { by: PASSING_OF_DAYS, from: [RESTORABLE], to: [LAPSED] },
    { by: 'withdrawAfterAudit', from: [...WITHIN], to: [WITHDRAWN] },
    { by: 'withdrawCertificate', from: [...WITHIN], to: [WITHDRAWN] },
    { by: 'cancelCertificate', from: [...WITHIN], to: [CANCELLED] },
    { by: 'renewCertification', from: [VALID, EXPIRED_AWAITING_DECISION, RESTORABLE], to: [REPLACED] },
  ],
};
