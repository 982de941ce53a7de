import type { AccountRole } from '@touchstone/rules';

const about: Readonly<Record<AccountRole, string>> = {
  ADMINISTRATOR: '管理账户与机构设置，不参与任何认证活动',
  PROGRAMME_MANAGER: '负责认证项目、认证规则版本与人员授权',
  QUALIFICATION_ADMINISTRATOR: '维护人员注册资格、专业代码与利益申报',
  COMPETENCE_EVALUATOR: '评价人员能力',
  APPLICATION_REVIEWER: '评审认证申请，决定是否受理',
  PLANNER: '签订合同、策划审查、组建审查组',
  AUDITOR: '只看自己的审查：现场评分、开具不符合项、提交报告',
  TECHNICAL_REVIEWER: '独立复核审查案卷',
  DECISION_MAKER: '作出认证决定，须未参与审查',
  QUALITY_MANAGER: '查阅操作日志，监督机构自身运行',
  COMPLAINTS_OFFICER: '处理申诉与投诉',
  REPORTING_OFFICER: '向监管部门上报信息',
  FINANCE: '管理合同费用',
  SALES: '联系客户、代拟申请',
  ARCHIVIST: '保管档案',
  IMPARTIALITY_COMMITTEE_MEMBER: '监督公正性',
  ANALYST: '分析各客户得分，不改动任何记录',
  CLIENT_CONTACT: '只看本组织的案卷：提交申请、答复不符合项',
};

/** What each role does, for whoever chooses one. */
export const roles = { roles: { about } };
