import type { EnumLabels } from '../enum-labels.js';

/** Words of proposals of who audits what. */
export const proposalEnums: Pick<
  EnumLabels,
  'BoardEntryKind' | 'BoardTaskKind' | 'ProposalStatus' | 'UncoveredReason'
> = {
  BoardEntryKind: { AUDIT: '审查', PROPOSAL: '建议', LEAVE: '休假' },
  BoardTaskKind: { SURVEILLANCE: '待安排监督', RECERTIFICATION: '待安排再认证', TEAM: '审查组不全' },
  ProposalStatus: { DRAFT: '待采纳', ACCEPTED: '已采纳', DISCARDED: '已作废' },
  UncoveredReason: {
    NO_TIME: '人日表没有对应数值，须先论证审查时间',
    NO_DAY: '监督期内没有足够的连续工作日',
    NO_LEADER: '没有可任组长的人员',
    CODE_NOT_HELD: '缺少专业代码',
    TIME_SHORT: '可派审查员不足，人日不够',
    LANGUAGE_NOT_SPOKEN: '可派审查员均不掌握客户工作语言',
    PEOPLE_TAKEN: '可派人员在这些日期另有任务',
  },
};
