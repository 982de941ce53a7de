import { ChangeNoticeStatus } from '../changes/words.js';
import type { StateTable } from './state-table.js';

const { RECEIVED, ASSESSED, SETTLED } = ChangeNoticeStatus;

/** What settles a notice of another scope. */
const DECISIONS_ON_SCOPE = [
  'extendScope',
  'reduceScope',
  'reduceScopeAfterAudit',
  'refuseCertification',
  'maintainCertification',
] as const;

/** The way of a notice of a change (变更通知): assessed, and settled by what its assessment asks for. */
export const CHANGE_NOTICE_TABLE: StateTable<ChangeNoticeStatus> = {
  record: 'ChangeNotice',
  states: Object.values(ChangeNoticeStatus),
  ends: [SETTLED],
  steps: [
    { by: 'notifyChange', from: [], to: [RECEIVED] },
    { by: 'assessChange', from: [RECEIVED], to: [ASSESSED, SETTLED] },
    { by: 'settleChange', from: [ASSESSED], to: [SETTLED] },
    { by: 'draftScopeChange', from: [ASSESSED], to: [ASSESSED] },
    ...DECISIONS_ON_SCOPE.map((by) => ({ by, from: [ASSESSED], to: [SETTLED] })),
    { by: 'reissueCertificate', from: [ASSESSED], to: [SETTLED] },
  ],
};
