import type { EnumLabels } from '../enum-labels.js';

/** Words for an audit, its team and its nonconformities, in Chinese. */
export const auditEnums: Pick<
  EnumLabels,
  | 'AuditStatus'
  | 'NonconformityStatus'
  | 'OverdueRung'
  | 'SpecialAuditReason'
  | 'SiteMethod'
  | 'SiteChoice'
  | 'TeamRole'
  | 'GateLevel'
  | 'ReviewSection'
  | 'SurveillanceTopic'
> = {
  AuditStatus: {
    PLANNED: '已策划',
    IN_PROGRESS: '审查中',
    REPORTED: '已提交报告',
    REVIEWED: '已复核',
    DECIDED: '已作出认证决定',
    CANCELLED: '已取消',
  },
  NonconformityStatus: {
    OPEN: '待答复',
    ANSWERED: '已答复',
    SENT_BACK: '已退回',
    PLAN_ACCEPTED: '计划已认可',
    VERIFIED: '已验证',
    CLOSED: '已关闭',
  },
  OverdueRung: {
    SETTLED: '已落实',
    RUNNING: '期限内',
    REMINDER: '临期提醒',
    OVERDUE: '已逾期',
    ESCALATION_PROPOSED: '建议升为严重',
  },
  SpecialAuditReason: {
    SHORT_NOTICE: '短期通知',
    SCOPE_CHANGE: '范围变更',
    TRANSFER: '转入',
    FOLLOW_UP: '跟踪验证',
    RESTORATION: '恢复',
  },
  SiteMethod: {
    ALL_SITES: '全部场所',
    SAMPLED: '抽样（MD 1）',
    IN_TURN: '逐年轮查',
  },
  SiteChoice: {
    CENTRAL: '总部（每次必到）',
    CHOSEN: '指定',
    RANDOM: '随机抽取',
  },
  TeamRole: {
    LEADER: '审查组长',
    AUDITOR: '审查员',
    TECHNICAL_EXPERT: '技术专家',
    TRAINEE: '实习审查员',
    OBSERVER: '观察员',
  },
  GateLevel: { MUST: '必须符合', SIGNED: '可说明理由放行', NOTE: '提示' },
  ReviewSection: {
    PLAN_AND_TIME: '计划与审查时间',
    TEAM: '审查组',
    SCOPE: '认证范围',
    SCORECARDS: '评分表',
    NONCONFORMITIES: '不符合项',
    SURVEILLANCE_CONTENTS: '监督审查内容',
    CONCLUSION: '结论',
    OTHER: '其他',
  },
  SurveillanceTopic: {
    PREVIOUS_NONCONFORMITIES: '上次不符合项的纠正措施',
    COMPLAINTS: '投诉处理',
    CHANGES: '变更情况',
    MARK_USE: '证书和标志的使用',
    INTERNAL_AUDIT: '内部审核',
    MANAGEMENT_REVIEW: '管理评审',
  },
};
