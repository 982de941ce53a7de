import { ApplicationStatus } from '../applications/words.js';
import type { StateTable } from './state-table.js';

const { DRAFT, SUBMITTED, ACCEPTED, DECLINED, ABANDONED } = ApplicationStatus;

/** The way of an application (认证申请). */
export const APPLICATION_TABLE: StateTable<ApplicationStatus> = {
  record: 'Application',
  states: Object.values(ApplicationStatus),
  ends: [ACCEPTED, DECLINED, ABANDONED],
  steps: [
    { by: 'draftApplication', from: [], to: [DRAFT] },
    { by: 'amendApplication', from: [DRAFT], to: [DRAFT] },
    { by: 'addApplicationDocument', from: [DRAFT], to: [DRAFT] },
    { by: 'addApplicationDocument', from: [SUBMITTED], to: [SUBMITTED] },
    { by: 'removeApplicationDocument', from: [DRAFT], to: [DRAFT] },
    { by: 'submitApplication', from: [DRAFT], to: [SUBMITTED] },
    { by: 'recordTransfer', from: [DRAFT], to: [DRAFT] },
    { by: 'recordTransfer', from: [SUBMITTED], to: [SUBMITTED] },
    { by: 'recordTransfer', from: [ACCEPTED], to: [ACCEPTED] },
    { by: 'requestPapers', from: [SUBMITTED], to: [SUBMITTED] },
    { by: 'reviewApplication', from: [SUBMITTED], to: [ACCEPTED, DECLINED] },
    { by: 'drawUpAgreement', from: [ACCEPTED], to: [ACCEPTED] },
    { by: 'signAgreement', from: [ACCEPTED], to: [ACCEPTED] },
    { by: 'reviewTransfer', from: [ACCEPTED], to: [ACCEPTED] },
    { by: 'grantTransfer', from: [ACCEPTED], to: [ACCEPTED] },
    { by: 'planAudit', from: [ACCEPTED], to: [ACCEPTED] },
    { by: 'abandonApplication', from: [DRAFT, SUBMITTED, ACCEPTED], to: [ABANDONED] },
  ],
};
