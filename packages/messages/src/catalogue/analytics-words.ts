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
