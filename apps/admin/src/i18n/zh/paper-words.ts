import type { EnumLabels } from '../enum-labels.js';

/** What papers are called, and what is said of moving on to new editions. */
export const paperWords: Pick<EnumLabels, 'AffectedKind' | 'PaperKind' | 'TransitionKind' | 'TransitionState'> = {
  AffectedKind: {
    APPLICATION: '认证申请',
    AGREEMENT: '认证合同',
    AUDIT: '审查',
    CERTIFICATE: '证书',
    PERSON: '人员授权',
    TEMPLATE: '文件模板',
  },
  PaperKind: {
    CERTIFICATE: '认证证书',
    AUDIT_REPORT: '审查报告',
    AUDIT_PLAN: '审查计划',
    TEAM_NOTICE: '审查组通知',
    ATTENDANCE_SHEET: '首末次会议签到表',
    SCORE_SHEET: '评分表',
    NONCONFORMITY_REPORT: '不符合项报告',
    DECISION_NOTICE: '认证决定通知',
    DECISION_RECORD: '认证决定记录',
    SUSPENSION_NOTICE: '暂停证书通知',
    RESTORATION_NOTICE: '恢复证书通知',
    WITHDRAWAL_NOTICE: '撤销证书通知',
    CANCELLATION_NOTICE: '注销证书通知',
    SURVEILLANCE_NOTICE: '监督审查通知',
    APPLICATION_RECEIPT: '认证申请回执',
    ACCEPTANCE_NOTICE: '受理通知',
    DECLINE_NOTICE: '不予受理通知',
    AGREEMENT: '认证合同',
    QUOTE: '报价单',
    APPEAL_RECEIPT: '申诉受理通知',
    APPEAL_OUTCOME: '申诉处理结果通知',
    COMPLAINT_RECEIPT: '投诉受理告知',
  },
  TransitionKind: { STANDARD: '引用标准换版', EDITION: '认证规则换版', FILING: '备案到期' },
  TransitionState: { AHEAD: '未到实施日', RUNNING: '转换中', OVERDUE: '已逾期', DONE: '已办结' },
};
