import type { Sentences } from '../sentence.js';

/** What is said of questions about scores across clients, and of the population an answer is made of. */
export const analytics: Sentences = {
  DIMENSIONS_MOST: { zh: '最多按 {most} 个维度分组。', en: 'Group by at most {most} dimensions.' },
  DIMENSION_TWICE: { zh: '同一维度只能用一次。', en: 'A dimension can be used only once.' },
  DIMENSION_FORBIDDEN: {
    zh: '您无权查看该维度所指的记录，不能按它分组或筛选。',
    en: 'You may not read the records of this dimension, so you cannot group or filter by it.',
  },
  MEASURE_NOT_OF_CRITERIA: {
    zh: '均值、极值、标准差、分位数、等级和趋势只对整份评分表有意义；按评价指标分组时请用数量、失分和不合格样本。',
    en: 'Mean, extremes, deviation, percentiles, levels and trend are of whole scorecards. By criterion, ask for count, loss or nonconforming samples.',
  },
  PERCENTILE_RANGE: { zh: '百分位应在 0 至 100 之间。', en: 'A percentile lies between 0 and 100.' },
  PLACES_RANGE: { zh: '小数位数应为 0 至 6。', en: 'Figures have 0 to 6 decimals.' },
  DEPTH_LEAST: { zh: '指标层级从 1（章）开始。', en: 'The depth of criteria begins with 1, the chapters.' },
  DEPTH_WITHOUT_CRITERION: {
    zh: '未按评价指标分组时，指标层级无意义。',
    en: 'A depth of criteria has no meaning unless you group by criterion.',
  },
  RANGE_EMPTY: { zh: '起点应小于终点。', en: 'The range is empty: it begins after it ends.' },
  ORDER_BY_ONE: { zh: '每个排序项应指明一个维度或一个指标。', en: 'Order by one dimension or one measure at a time.' },
  ORDER_BY_ASKED: {
    zh: '只能按已选的维度或有单一数值的已选指标排序。',
    en: 'Order by a dimension you group by, or by a measure you ask for that is one figure.',
  },
  EDITION_UNKNOWN: { zh: '没有规则版本 {edition}。', en: 'There is no edition {edition}.' },
  EVALUATION_UNKNOWN: {
    zh: '所选规则版本中没有评价 {evaluation}。',
    en: 'The editions asked for have no evaluation {evaluation}.',
  },
  CRITERION_UNKNOWN: {
    zh: '所选规则版本中没有评价指标 {criterion}。',
    en: 'The editions asked for have no criterion {criterion}.',
  },
  EXPORT_INPUT: {
    zh: '导出条件无法识别（{detail}）。',
    en: 'What is to be exported cannot be read ({detail}).',
  },
  JOIN_OTHERS_LEAST: {
    zh: '请至少选择一个要贯通的其他规则版本。',
    en: 'Name at least one other edition to be read as one with it.',
  },
  JOIN_EDITION_TWICE: { zh: '每个规则版本只需列一次。', en: 'Name each edition once.' },
  JOIN_BELOW_FLOOR: {
    zh: '{title}只有 {share}% 的分值为各版本共有，低于 {floor}%；确需贯通，请明确选择“低于下限仍贯通”。',
    en: 'Only {share} % of the points of {title} are asked alike, and {floor} % are wanted. Ask for it below the floor if you want it all the same.',
  },
  DIMENSION_NOT_JOINED: {
    zh: '贯通多个规则版本时，不能按等级或评价指标分组；可用筛选指定评价指标。',
    en: 'Editions read as one cannot be told apart by level or criterion. Name criteria in the filter instead.',
  },
  MEASURE_NOT_JOINED: {
    zh: '各规则版本的等级不能合并统计。',
    en: 'Levels of several editions cannot be counted as one.',
  },
  CRITERION_NOT_JOINED: {
    zh: '所选评价指标不在各版本共有的指标之内。',
    en: 'None of the criteria asked for is asked alike by all of the editions.',
  },
  SCORES_JOINED: {
    zh: '多个规则版本贯通统计：只计各版本共有的 {leaves} 项指标，按{title}的分值重算，不含特别扣分与加分；覆盖分值：{shares}。',
    en: 'Several editions are read as one: only the {leaves} leaves count that all of them ask alike, at the points of {title}, without special deductions and bonuses. Points covered: {shares}.',
  },
  SCORES_OF: {
    zh: '截至 {day}[（按 {asKnownOn} 当时所知）]：{audits} 次{stage|ScoreStages}审查、{scorecards} 份评分表，涉及 {certifications} 个认证案卷；{counted|AuditsCounted}[；含部分监督的 {partial} 份]。',
    en: 'As of {day}[, as known on {asKnownOn}]: {audits} {stage|ScoreStages} audits with {scorecards} scorecards, of {certifications} certifications; {counted|AuditsCounted}[; {partial} of them of partial surveillance].',
  },
  SCORES_ILLUSTRATIVE: {
    zh: '其中 {audits} 次审查所用规则版本的分值为示例，不可作为认证依据。',
    en: '{audits} of the audits are by editions whose points are illustrative.',
  },
};
