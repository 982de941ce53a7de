import type { EnumLabels } from '../enum-labels.js';

/** What the words of the body's own house are called. */
export const houseEnums: Pick<
  EnumLabels,
  | 'DisposalOutcome'
  | 'FileItemKind'
  | 'FileItemState'
  | 'FilingState'
  | 'HouseActionStatus'
  | 'HouseFigure'
  | 'HouseRhythmKind'
  | 'HouseTaskKind'
  | 'HouseTaskStatus'
  | 'RhythmUnit'
  | 'RiskConclusion'
  | 'RiskSeverity'
  | 'RiskStatus'
  | 'RiskThreat'
  | 'TechnicalFileStatus'
> = {
  DisposalOutcome: {
    KEEP: '继续保存',
    RELEASE: '解除保管',
  },
  FileItemKind: {
    APPLICATION: '认证申请',
    APPLICATION_PAPER: '申请材料',
    APPLICATION_REVIEW: '申请评审',
    AGREEMENT: '认证合同',
    AUDIT_TIME: '审查时间核算',
    AUDIT_PLAN: '审查计划',
    TEAM: '审查组',
    TEAM_NOTICE: '审查组通知',
    MEETING: '首末次会议',
    SCORECARD: '评分表',
    EVIDENCE: '证据',
    NONCONFORMITY: '不符合项',
    REPORT: '审查报告',
    TECHNICAL_REVIEW: '复核',
    DECISION: '认证决定',
    CERTIFICATE: '证书',
  },
  FileItemState: {
    PRESENT: '在档',
    MISSING: '缺少',
    EXPLAINED: '已说明',
    CHANGED: '封存后有改动',
    ADDED: '封存后新增',
    GONE: '封存后缺失',
    DESTROYED: '已销毁',
  },
  FilingState: {
    FILED: '已备案',
    ENDING: '即将失效',
    LAPSED: '已失效',
    NOT_FILED: '未备案',
  },
  HouseActionStatus: {
    OPEN: '待答复',
    ANSWERED: '待验证',
    CLOSED: '已关闭',
  },
  HouseFigure: {
    APPLICATIONS: '收到申请',
    AUDITS: '开展审查',
    GRANTED: '授予认证',
    REFUSED: '不予认证',
    RENEWED: '再认证',
    SUSPENDED: '暂停',
    WITHDRAWN: '撤销',
    CANCELLED: '注销',
    IN_FORCE: '有效证书',
    CLIENTS: '获证组织',
    NONCONFORMITIES: '不符合项',
    MAJORS: '严重不符合项',
    SURVEILLANCE_OVERDUE: '逾期监督',
    COMPLAINTS: '收到投诉',
    COMPLAINTS_RIGHT: '属实投诉',
    APPEALS: '收到申诉',
    APPEALS_UPHELD: '成立申诉',
    CHANGES: '变更通知',
    MARK_USES: '标志使用',
    MARK_IMPROPER: '判为误用',
    MARK_CASES_OPEN: '未结误用',
    RISKS_OPEN: '存续风险',
    RISKS_HIGH: '高风险',
    RISKS_OVERDUE: '逾期未评审的风险',
    ACTIONS_RAISED: '提出纠正措施',
    ACTIONS_OPEN: '未关闭纠正措施',
    ACTIONS_OVERDUE: '逾期纠正措施',
    PEOPLE: '在职人员',
    AUDITORS: '注册审查员',
  },
  HouseRhythmKind: {
    COMMITTEE_REVIEW: '公正性委员会评审',
    INTERNAL_AUDIT: '内部审核',
    MANAGEMENT_REVIEW: '管理评审',
    RULE_SELF_CHECK: '认证规则自查',
    MARK_REPORT: '标志使用年度报告',
    ANNUAL_REPORT: '年度报告',
    RISK_REVIEW: '公正性风险评审',
    TECHNICAL_FILE: '技术档案归档',
    RETENTION: '档案保存',
  },
  HouseTaskKind: {
    COMMITTEE_REVIEW: '公正性委员会评审',
    INTERNAL_AUDIT: '内部审核',
    MANAGEMENT_REVIEW: '管理评审',
    RULE_SELF_CHECK: '认证规则自查',
    MARK_REPORT: '标志使用年度报告',
    ANNUAL_REPORT: '年度报告',
  },
  HouseTaskStatus: {
    PLANNED: '已计划',
    RECORDED: '待签批',
    SIGNED_OFF: '已签批',
    DROPPED: '已取消',
  },
  RhythmUnit: {
    MONTHS: '月',
    DAYS: '天',
    YEARLY: '每年',
  },
  RiskConclusion: {
    ACCEPTABLE: '措施充分，可以接受',
    MORE_ASKED: '要求补充措施',
    REMOVED: '风险解除',
  },
  RiskSeverity: {
    LOW: '低',
    MEDIUM: '中',
    HIGH: '高',
  },
  RiskStatus: {
    OPEN: '存续',
    CLOSED: '已解除',
  },
  RiskThreat: {
    SELF_INTEREST: '自身利益',
    SELF_REVIEW: '自我评审',
    FAMILIARITY: '熟识',
    INTIMIDATION: '胁迫',
    OTHER: '其他',
  },
  TechnicalFileStatus: {
    OPEN: '整理中',
    SEALED: '已封存',
    RELEASED: '已解除保管',
    DESTROYED: '已销毁',
  },
};
