import type { EnumLabels } from '../enum-labels.js';

/** What the words of changes are called. */
export const changeEnums: Pick<
  EnumLabels,
  'ChangeKind' | 'ChangeNoticeStatus' | 'ChangeOutcome' | 'TransferItem' | 'TransferStatus'
> = {
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
  TransferStatus: { VALID: '有效', SUSPENDED: '暂停', WITHDRAWN: '撤销', CANCELLED: '注销', EXPIRED: '过期失效' },
  TransferItem: {
    SCOPE: '原证书范围覆盖申请范围',
    REASON: '转换原因合理',
    LAST_REPORTS: '已查阅最近的审查报告',
    NONCONFORMITIES: '未关闭的不符合项可以接受',
    COMPLAINTS: '投诉已妥善处理',
    CYCLE: '所处周期和待办监督清楚',
    LEGAL_STANDING: '与主管部门无未了事项',
  },
};
