import { AppealStatus } from '../complaints/words.js';
import type { StateTable } from './state-table.js';

const { RECEIVED, ACKNOWLEDGED, INVESTIGATED, PROPOSED, UPHELD, DISMISSED, TAKEN_BACK } = AppealStatus;
const OPEN = [RECEIVED, ACKNOWLEDGED, INVESTIGATED, PROPOSED] as const;

/** The way of an appeal (申诉): whoever looks into it proposes, somebody else decides. */
export const APPEAL_TABLE: StateTable<AppealStatus> = {
  record: 'Appeal',
  states: Object.values(AppealStatus),
  ends: [UPHELD, DISMISSED, TAKEN_BACK],
  steps: [
    { by: 'fileAppeal', from: [], to: [RECEIVED] },
    { by: 'acknowledgeAppeal', from: [RECEIVED], to: [ACKNOWLEDGED] },
    { by: 'assignAppealHandler', from: [ACKNOWLEDGED, INVESTIGATED], to: [INVESTIGATED] },
    ...OPEN.map((status) => ({ by: 'noteAppeal', from: [status], to: [status] })),
    { by: 'proposeAppealOutcome', from: [INVESTIGATED], to: [PROPOSED] },
    { by: 'returnAppeal', from: [PROPOSED], to: [INVESTIGATED] },
    { by: 'decideAppeal', from: [PROPOSED], to: [UPHELD, DISMISSED] },
    { by: 'linkAppealFollowUp', from: [UPHELD], to: [UPHELD] },
    { by: 'takeBackAppeal', from: [...OPEN], to: [TAKEN_BACK] },
  ],
};
