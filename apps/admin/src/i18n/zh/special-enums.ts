import type { EnumLabels } from '../enum-labels.js';

/** What the words of special audits are called. */
export const specialEnums: Pick<EnumLabels, 'SpecialAuditReason' | 'ShortNoticeTrigger'> = {
  SpecialAuditReason: {
    SHORT_NOTICE: '短期通知',
    SCOPE_CHANGE: '范围变更',
    TRANSFER: '转入',
    FOLLOW_UP: '跟踪验证',
    RESTORATION: '恢复',
  },
  ShortNoticeTrigger: { COMPLAINT: '投诉', CHANGE: '变更', SUSPENDED: '暂停', SPOT_CHECK: '国家监督抽查不合格' },
};
