import type { Sentences } from '../sentence.js';

/** What is said of a score sheet that a team fills in together. */
export const scoreSheet: Sentences = {
  LEAF_OF_ANOTHER: {
    zh: '指标 {criterion} 由{member}负责。请由该成员或组长填写，或请组长调整分工。',
    en: 'Criterion {criterion} is with {member}. That member or the leader answers it, or the leader divides anew.',
  },
  DIVISION_IS_THE_LEADERS: { zh: '审查分工由审查组长安排。', en: 'The team leader divides the criteria.' },
  MEMBER_NOT_ON_TEAM: {
    zh: '分工中有人不是该审查组成员，请核对。',
    en: 'Somebody named has no seat on the team. Please check.',
  },
  CRITERION_SHARED_TWICE: {
    zh: '以下指标在分工中出现了两次：{criteria}。',
    en: 'These criteria are given out twice: {criteria}.',
  },
  OBSERVER_HAS_NO_SHARE: {
    zh: '观察员不参加分工：{criteria}。',
    en: 'An observer takes no share: {criteria}.',
  },
  SHARE_WITHOUT_AUDITOR: {
    zh: '技术专家和实习审查员应与组长或审查员一起承担，请为以下指标指定审查员：{criteria}。',
    en: 'An expert or a trainee goes beside the leader or an auditor. Please name one for: {criteria}.',
  },
  SAMPLES_ARE_LISTED: {
    zh: '指标 {criterion} 已列样本：{sampled} 个，符合 {conforming} 个。结论由样本清单得出；要改结论，请修改或清空样本清单。',
    en: 'Criterion {criterion} has a list of samples: {conforming} of {sampled} conform. The list gives the answer; to change it, change or empty the list.',
  },
  TOO_MANY_SAMPLES: {
    zh: '一项指标最多列 {most} 个样本，更多的请另附文件。',
    en: 'A criterion lists at most {most} samples. Please attach a file with the rest.',
  },
  SAMPLE_UNNAMED: { zh: '第 {number} 个样本未写明是什么。', en: 'Sample {number} does not say what it is.' },
  SAMPLE_REMARK_MISSING: {
    zh: '第 {number} 个样本不符合，请写明情况。',
    en: 'Sample {number} does not conform. Please say what was seen.',
  },
  SAMPLE_LINE_UNNAMED: { zh: '第 {line} 行：未写明样本。', en: 'Line {line}: the sample is not named.' },
  SAMPLE_LINE_UNDECIDED: {
    zh: '第 {line} 行：是否符合请填“是”或“否”。',
    en: 'Line {line}: please say yes or no whether it conforms.',
  },
  SAMPLE_LINE_DAY_BAD: {
    zh: '第 {line} 行：日期请按 2026-03-01 填写。',
    en: 'Line {line}: please give the day as 2026-03-01.',
  },
  SAMPLE_LINE_REMARK_MISSING: {
    zh: '第 {line} 行：样本不符合，请写明情况。',
    en: 'Line {line}: the sample does not conform. Please say what was seen.',
  },
  SHARE_OF_TWO: {
    zh: '一项指标只由一名组长或审查员填写，请为以下指标只留一人：{criteria}。',
    en: 'One leader or auditor answers a criterion. Please leave one for: {criteria}.',
  },
};
