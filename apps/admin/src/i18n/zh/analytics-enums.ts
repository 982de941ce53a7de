import type { EnumLabels } from '../enum-labels.js';

/** What the words of scores across clients are called. */
export const analyticsEnums: Pick<
  EnumLabels,
  | 'LeftOutReason'
  | 'ScoreStage'
  | 'ScoredAuditOrder'
  | 'ScoreDimension'
  | 'ScoreMeasure'
  | 'ScoreChart'
  | 'MailRhythm'
  | 'AuditsCounted'
  | 'SizeBand'
> = {
  ScoreDimension: {
    PROGRAMME: '认证项目',
    EDITION: '规则版本',
    EVALUATION: '评价',
    CRITERION: '评价指标',
    SECTOR: '行业门类',
    PROVINCE: '省份',
    SIZE_BAND: '人数规模',
    YEAR: '年',
    QUARTER: '季度',
    MONTH: '月',
    LEVEL: '等级',
    AUDIT_KIND: '审查类型',
    AUDITOR: '审查员',
    LEADER: '审查组长',
    CLIENT: '认证委托人',
  },
  ScoreMeasure: {
    COUNT: '评分表数',
    MEAN: '平均分',
    MINIMUM: '最低分',
    MAXIMUM: '最高分',
    STANDARD_DEVIATION: '标准差',
    PERCENTILES: '百分位得分',
    LEVELS: '等级分布',
    LOSS: '失分',
    NONCONFORMING: '不合格样本',
    TREND: '比上期',
  },
  ScoreChart: {
    TABLE: '仅表格',
    BAR: '条形图',
    HEAT_MAP: '热力图',
    DISTRIBUTION: '等级分布图',
    TREND: '趋势图',
    TILE_MAP: '省份方格图',
  },
  MailRhythm: {
    NONE: '不发送',
    WEEKLY: '每周',
    MONTHLY: '每月',
  },
  AuditsCounted: {
    LATEST: '每个案卷只取最近一次',
    LATEST_OF_PERIOD: '每个案卷每期只取最近一次',
    EVERY: '全部计入',
  },
  SizeBand: {
    MICRO: '不足 20 人',
    SMALL: '20–99 人',
    MEDIUM: '100–299 人',
    LARGE: '300–999 人',
    VERY_LARGE: '1000 人及以上',
  },
  LeftOutReason: {
    UNDECIDED: '未作决定',
    PARTIAL: '部分监督，无得分',
    ILLUSTRATIVE: '分值为示例',
    NOT_LATEST: '其后另有审查',
  },
  ScoreStage: {
    REPORTED: '已报告',
    DECIDED: '已决定',
  },
  ScoredAuditOrder: {
    AUDITED_ON: '审查结束日',
    SCORE: '得分',
    LOST: '失分',
  },
};
