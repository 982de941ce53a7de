import type { Sentences } from '../sentence.js';

/** What is said of scorecards and their responses. */
export const scoring: Sentences = {
  UNKNOWN_CRITERION: {
    zh: '评价指标[ {criterion} ]不在本次评价之列。',
    en: 'The criterion[ {criterion}] is none of this evaluation.',
  },
  NOT_A_LEAF: {
    zh: '评价指标[ {criterion} ]不是末级指标，不能直接评分。',
    en: 'The criterion[ {criterion}] has criteria below it and takes no response.',
  },
  DUPLICATE_RESPONSE: {
    zh: '评价指标[ {criterion} ]重复评分。',
    en: 'The criterion[ {criterion}] was answered more than once.',
  },
  SAMPLE_OUT_OF_RANGE: {
    zh: '[{criterion}：]抽样数应为不小于 1 的整数，符合数应为 0 至抽样数之间的整数。',
    en: '[{criterion}: ]samples are a whole number of at least 1, conforming ones a whole number up to it.',
  },
  SAMPLING_NOT_ALLOWED: {
    zh: '评价指标[ {criterion} ]为定性指标，不能按抽样比例评分。',
    en: 'The criterion[ {criterion}] is qualitative and cannot be scored by samples.',
  },
  TAILORING_NOT_ALLOWED: {
    zh: '评价指标[ {criterion} ]不允许删减。',
    en: 'The criterion[ {criterion}] always applies and cannot be tailored out.',
  },
  NOTHING_APPLICABLE: {
    zh: '全部指标均被删减，无法计算得分。',
    en: 'Every criterion is tailored out; nothing is left to score.',
  },
  TOO_MANY_BONUSES: {
    zh: '特别加分项超过规则允许的数量。',
    en: 'There are more special bonuses than the edition allows.',
  },
  INCOMPLETE: {
    zh: '[“{evaluation}”]尚有指标未评分[，共 {missing} 项]。',
    en: 'Criteria[ of “{evaluation}”] are still without a response[: {missing}].',
  },
  EVIDENCE_MISSING: {
    zh: '[{criterion}：]扣分、特别扣分或特别加分应记录证据。',
    en: '[{criterion}: ]any loss of points, special deduction or bonus needs its evidence.',
  },
  JUSTIFICATION_MISSING: {
    zh: '[{criterion}：]删减指标应说明理由。',
    en: '[{criterion}: ]tailoring a criterion out needs a reason.',
  },
  RECTIFICATION_MISSING: {
    zh: '特别扣分项[“{criterion}”]应单独对应一个不符合项。',
    en: 'Each special deduction needs a nonconformity of its own[: {criterion}].',
  },
  TAILORING_NOT_APPROVED: {
    zh: '[{criterion}：]删减尚未经审查组以外的人员批准。',
    en: '[{criterion}: ]the tailoring is not approved by somebody outside the team.',
  },
  BONUS_NOT_APPROVED: {
    zh: '特别加分项[“{criterion}”]尚未经审查组以外的人员批准。',
    en: 'The special bonus[ “{criterion}”] is not approved by somebody outside the team.',
  },
  SPECIAL_DEDUCTIONS_ELSEWHERE: {
    zh: '特别扣分项只计入评价“{evaluation}”，请在该评分表中记录。',
    en: 'Special deductions count in evaluation “{evaluation}” only; please record them in its scorecard.',
  },
  SPECIAL_REASON_MISSING: {
    zh: '请填写特别扣分项或特别加分项的事由。',
    en: 'Please say what the special deduction or bonus is for.',
  },
  SPECIAL_ENTRY_UNKNOWN: {
    zh: '评分表中没有该特别扣分项或特别加分项，请刷新后重试。',
    en: 'The scorecard has no such special deduction or bonus; please reload.',
  },
  DEDUCTION_HAS_NONCONFORMITY: {
    zh: '特别扣分项已开具不符合项（{numbers}），不能删除。',
    en: 'The special deduction has a nonconformity ({numbers}) and cannot be removed.',
  },
  APPROVER_ON_TEAM: {
    zh: '您是该审查组的{role|TeamRole}，删减与特别加分须由审查组以外的人员批准。',
    en: 'You are on the audit team ({role|TeamRole}); somebody outside it approves tailoring and bonuses.',
  },
  NOTHING_TO_APPROVE: {
    zh: '请选择要批准的删减指标或特别加分项。',
    en: 'Please choose the tailored criteria or bonuses to approve.',
  },
  NOT_TAILORED: {
    zh: '评价指标[ {criterion} ]未被删减。',
    en: 'The criterion[ {criterion}] is not tailored out.',
  },
  SAMPLE_TOO_SMALL: {
    zh: '[{criterion}：]抽样数少于规定的最少数量[ {least}]，请增加样本或说明理由。',
    en: '[{criterion}: ]fewer samples than the least number asked[ ({least})]; draw more, or say why.',
  },
  TAILORING_ABOVE_LIMIT: {
    zh: '删减分值占 {percent}%，超过 {limit}%，请再次核实；删减的活动不得列入认证范围。',
    en: '{percent} % of the points are tailored out, more than {limit} %. What is tailored out must not be in the scope.',
  },
  CHAPTER_TAILORED: {
    zh: '第 {criterion} 部分被全部删减，请再次核实；删减的活动不得列入认证范围。',
    en: 'The whole chapter {criterion} is tailored out. What is tailored out must not be in the scope.',
  },
};
