import type { Sentences } from '../sentence.js';

/** Headings of answers about scores, where they leave the dashboard. */
export const viewWords: Readonly<Record<string, Sentences>> = {
  ScoreDimension: {
    PROGRAMME: { zh: '认证项目', en: 'Programme' },
    EDITION: { zh: '规则版本', en: 'Edition' },
    EVALUATION: { zh: '评价', en: 'Evaluation' },
    CRITERION: { zh: '评价指标', en: 'Criterion' },
    SECTOR: { zh: '行业门类', en: 'Sector' },
    PROVINCE: { zh: '省份', en: 'Province' },
    SIZE_BAND: { zh: '人数规模', en: 'Size' },
    YEAR: { zh: '年', en: 'Year' },
    QUARTER: { zh: '季度', en: 'Quarter' },
    MONTH: { zh: '月', en: 'Month' },
    LEVEL: { zh: '等级', en: 'Level' },
    AUDIT_KIND: { zh: '审查类型', en: 'Kind of audit' },
    AUDITOR: { zh: '审查员', en: 'Auditor' },
    LEADER: { zh: '审查组长', en: 'Team leader' },
    CLIENT: { zh: '认证委托人', en: 'Client' },
  },
  ViewPage: {
    open: { zh: '打开视图', en: 'Open the view' },
    more: { zh: '另有 # 组，见视图。', en: '# more groups are in the view.' },
  },
  ScoreFigure: {
    count: { zh: '评分表', en: 'Scorecards' },
    mean: { zh: '平均分', en: 'Mean' },
    minimum: { zh: '最低分', en: 'Lowest' },
    maximum: { zh: '最高分', en: 'Highest' },
    standardDeviation: { zh: '标准差', en: 'Standard deviation' },
    levels: { zh: '等级分布', en: 'Levels' },
    lost: { zh: '平均失分', en: 'Points lost' },
    lossShare: { zh: '失分率 %', en: 'Loss, %' },
    sampled: { zh: '抽样数', en: 'Samples' },
    nonconforming: { zh: '不合格样本', en: 'Nonconforming samples' },
    nonconformingShare: { zh: '不合格率 %', en: 'Nonconforming, %' },
    trend: { zh: '比上期', en: 'Against the period before' },
    total: { zh: '合计', en: 'Total' },
  },
};
