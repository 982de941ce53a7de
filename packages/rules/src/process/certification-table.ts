import { CertificationStatus } from '../decision/words.js';
import type { StateTable } from './state-table.js';

const { IN_PROGRESS, CERTIFIED, REFUSED } = CertificationStatus;

/**
 * The way of a file (认证案卷): signing opens it, the first decision certifies or refuses it. What becomes of it later is
 * told by its certificates; nothing in the product ends a file, so that word has no place here.
 */
export const CERTIFICATION_TABLE: StateTable<CertificationStatus> = {
  record: 'Certification',
  states: [IN_PROGRESS, CERTIFIED, REFUSED],
  ends: [CERTIFIED, REFUSED],
  steps: [
    { by: 'signAgreement', from: [], to: [IN_PROGRESS] },
    { by: 'planAudit', from: [IN_PROGRESS], to: [IN_PROGRESS] },
    { by: 'grantCertification', from: [IN_PROGRESS], to: [CERTIFIED] },
    { by: 'grantTransfer', from: [IN_PROGRESS], to: [CERTIFIED] },
    { by: 'refuseCertification', from: [IN_PROGRESS], to: [REFUSED] },
    { by: 'draftScopeChange', from: [CERTIFIED], to: [CERTIFIED] },
  ],
};
