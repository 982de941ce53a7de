import type { EnumLabels } from '../enum-labels.js';

/** What the words of moving in are called. */
export const intakeEnums: Pick<EnumLabels, 'IntakeFactKind' | 'IntakeRowState' | 'IntakeSheet'> = {
  IntakeFactKind: {
    INITIAL_AUDIT: '初次认证审查',
    RECERTIFICATION_AUDIT: '再认证审查',
    SURVEILLANCE: '监督审查',
    SUSPENDED: '暂停',
    RESTORED: '恢复',
    EARLIER_CERTIFICATE: '过往证书',
  },
  IntakeRowState: { NEW: '新增', CHANGED: '变更', UNCHANGED: '不变', REFUSED: '有误' },
  IntakeSheet: { CLIENTS: '客户', CERTIFICATES: '证书', PEOPLE: '人员', HISTORY: '历史' },
};
