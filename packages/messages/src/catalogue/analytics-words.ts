import type { Sentences } from '../sentence.js';

/** Names of codes that answers about scores mention. */
export const analyticsWords: Readonly<Record<string, Sentences>> = {
  SizeBand: {
    MICRO: { zh: '不足 20 人', en: 'fewer than 20' },
    SMALL: { zh: '20–99 人', en: '20 to 99' },
    MEDIUM: { zh: '100–299 人', en: '100 to 299' },
    LARGE: { zh: '300–999 人', en: '300 to 999' },
    VERY_LARGE: { zh: '1000 人及以上', en: '1000 and more' },
  },
  ExportColumn: {
    auditNumber: { zh: '审查编号', en: 'audit' },
    client: { zh: '认证委托人', en: 'client' },
    programme: { zh: '认证项目', en: 'programme' },
    edition: { zh: '规则版本', en: 'edition' },
    evaluation: { zh: '评价', en: 'evaluation' },
    kind: { zh: '审查类型', en: 'kind of audit' },
    auditedOn: { zh: '审查结束日', en: 'audited on' },
    decidedOn: { zh: '决定日', en: 'decided on' },
    score: { zh: '得分', en: 'score' },
    level: { zh: '等级', en: 'level' },
    lost: { zh: '失分', en: 'points lost' },
    sector: { zh: '行业门类', en: 'sector' },
    province: { zh: '省份', en: 'province' },
    headcount: { zh: '人数', en: 'headcount' },
    leader: { zh: '组长', en: 'leader' },
    criterion: { zh: '评价指标', en: 'criterion' },
    title: { zh: '指标内容', en: 'title' },
    points: { zh: '分值', en: 'points' },
    verdict: { zh: '评定', en: 'verdict' },
    sampled: { zh: '抽样数', en: 'sampled' },
    nonconforming: { zh: '不合格数', en: 'nonconforming' },
  },
  ResponseVerdict: {
    MET: { zh: '符合', en: 'met' },
    NOT_MET: { zh: '不符合', en: 'not met' },
    SAMPLED: { zh: '抽样', en: 'sampled' },
    NOT_APPLICABLE: { zh: '删减', en: 'tailored out' },
  },
  ScoreKey: { NONE: { zh: '无', en: 'none' }, NO_LEVEL: { zh: '未达等级', en: 'no level' } },
  ScoreStages: {
    DECIDED: { zh: '已作决定的', en: 'decided' },
    REPORTED: { zh: '已报告或已作决定的', en: 'reported or decided' },
  },
  AuditsCounted: {
    LATEST: { zh: '每个案卷只取最近一次', en: 'the latest of each' },
    LATEST_OF_PERIOD: { zh: '每个案卷每期只取最近一次', en: 'the latest of each in each period' },
    EVERY: { zh: '全部计入', en: 'every one counts' },
  },
};
