import type { Sentences } from '../sentence.js';

/** What is said where scores are explained, compared and supposed otherwise. */
export const explanation: Sentences = {
  PATH_TO_THE_TEAM: {
    zh: '您是或曾是该客户审查组成员，不能查看达到等级所需的指标。',
    en: 'You have or had a seat on a team of this client, and may not see what it would need for a level.',
  },
  PATH_TO_SALES: {
    zh: '您同时从事市场工作，不能查看达到等级所需的指标。',
    en: 'You are in sales as well, and may not see what a client would need for a level.',
  },
  PATH_TO_THE_CLIENT: {
    zh: '达到等级所需的指标不向客户提供。',
    en: 'What would be needed for a level is not told to clients.',
  },
  PATH_WITHOUT_SCORE: {
    zh: '该次审查没有完整的得分，无法推算。',
    en: 'The audit has no full score to start from.',
  },
  PATH_OF_A_MEAN: {
    zh: '该版本按加权平均合成等级，不能按单项评价推算。',
    en: 'The edition combines its evaluations by a weighted mean, so that no way of one of them can be told.',
  },
  LEVEL_UNKNOWN: { zh: '规则版本中没有等级 {level}。', en: 'The edition has no level {level}.' },
  COMPARED_CLIENTS_DIFFER: {
    zh: '只能比较同一客户的两次审查。',
    en: 'Only two audits of the same client can be compared.',
  },
  SUPPOSED_BAND_UNKNOWN: { zh: '该评价没有分数线 {of}。', en: 'The evaluation has no band {of}.' },
  SUPPOSED_MINIMUM_RANGE: {
    zh: '{of} 的分数线应在 0 至 100 之间，最多两位小数。',
    en: 'The minimum of {of} is between 0 and 100, with two decimals at most.',
  },
  SUPPOSED_BANDS_OUT_OF_ORDER: {
    zh: '{of} 的分数线应高于下一等级。',
    en: 'The minimum of {of} has to be above that of the level below.',
  },
  SUPPOSED_LEAF_UNKNOWN: { zh: '该评价没有末级指标 {of}。', en: 'The evaluation has no leaf {of}.' },
  SUPPOSED_POINTS_RANGE: {
    zh: '指标 {of} 的分值应大于 0、小于 10000，最多两位小数。',
    en: 'Points of {of} are above 0 and below 10000, with two decimals at most.',
  },
  SUPPOSED_LIMIT_RANGE: {
    zh: '特别扣分项的上限为 1 至 100，特别加分项为 0 至 100。',
    en: 'The limit of special deductions is 1 to 100, and of special bonuses 0 to 100.',
  },
  SUPPOSED_WEIGHT_RANGE: {
    zh: '评价 {of} 的权重应大于 0，最多两位小数。',
    en: 'The weight of {of} is above 0, with two decimals at most.',
  },
  SUPPOSED_TWICE: { zh: '对 {of} 只能假设一次。', en: 'Suppose something of {of} once only.' },
  SUPPOSED_LEVEL_UNKNOWN: { zh: '该版本没有等级 {of}。', en: 'The edition has no level {of}.' },
  SUPPOSED_EVALUATION_UNKNOWN: { zh: '该版本没有评价 {of}。', en: 'The edition has no evaluation {of}.' },
  SUPPOSED_LEVEL_MINIMA: {
    zh: '按加权平均合成时，每个等级都要有分数线，从低到高递增，在 0 至 100 之间。',
    en: 'Combined by a weighted mean, every level has a minimum between 0 and 100, each above the one below.',
  },
  SUPPOSED_PRIMARY_MISSING: {
    zh: '请指明由哪项评价决定等级。',
    en: 'Please say which evaluation decides the level.',
  },
  EDITION_NOT_INSTALLED: { zh: '没有版本 {edition}。', en: 'There is no edition {edition}.' },
  SAME_EDITION: { zh: '请选择两个不同的版本。', en: 'Please choose two different editions.' },
  EDITIONS_WITHOUT_CROSSWALK: {
    zh: '这两个版本没有指标对照。',
    en: 'No crosswalk joins these two editions.',
  },
};
