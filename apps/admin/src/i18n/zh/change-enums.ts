import type { EnumLabels } from '../enum-labels.js';

/** What the words of changes are called. */
export const changeEnums: Pick<EnumLabels, 'ChangeKind' | 'ChangeNoticeStatus' | 'ChangeOutcome'> = {
  ChangeKind: {
    NAME: '名称',
    ADDRESS: '地址',
    LEGAL_FORM: '法律地位',
    OWNERSHIP: '所有权',
    KEY_PEOPLE: '主要管理人员',
    SITES: '场所',
    SCOPE: '认证范围',
    PROCESS: '服务体系或过程',
    OTHER: '其他',
  },
  ChangeNoticeStatus: {
    RECEIVED: '待评估',
    ASSESSED: '待办理',
    SETTLED: '已办结',
  },
  ChangeOutcome: {
    NO_EFFECT: '无影响',
    REISSUE: '换证',
    SCOPE_CHANGE: '范围变更审查',
    SPECIAL_AUDIT: '专项审查',
    AMENDMENT: '补充协议',
  },
};
