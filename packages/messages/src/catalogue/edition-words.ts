import type { Sentences } from '../sentence.js';

/** Names of the parts of an edition, of where they come from, and of what a file of one may hold. */
export const editionWords: Readonly<Record<string, Sentences>> = {
  EditionPart: {
    FILING: { zh: '备案信息', en: 'filing' },
    LEVELS: { zh: '等级', en: 'list of levels' },
    CRITERIA_TEXT: { zh: '评价指标内容', en: 'text of criteria' },
    POINTS: { zh: '指标分值', en: 'points' },
    BANDS: { zh: '等级分数线', en: 'list of level minima' },
    SCORING_LIMITS: { zh: '特别扣分与加分限制', en: 'limit on special deductions and bonuses' },
    SUBSET: { zh: '监督抽评规则', en: 'subset for surveillance' },
    COMBINATION: { zh: '评价合并规则', en: 'combination of evaluations' },
    CYCLE: { zh: '认证周期规则', en: 'certification cycle' },
    COVERAGE: { zh: '评价覆盖要求', en: 'coverage by kind of audit' },
    APPLICATION: { zh: '申请要求', en: 'application requirements' },
    AUDIT: { zh: '审查要求', en: 'layout of audits' },
    NONCONFORMITIES: { zh: '不符合项期限', en: 'time limits of nonconformities' },
    DECISION: { zh: '认证决定要求', en: 'decision rules' },
  },
  Standing: {
    source: { zh: '有出处', en: 'sourced' },
    licensed: { zh: '已获授权', en: 'licensed' },
    inferred: { zh: '推定', en: 'inferred' },
    illustrative: { zh: '示例', en: 'illustrative' },
  },
  EditionFormat: {
    day: { zh: '日期，如 2026-01-31', en: 'a day, such as 2026-01-31' },
    year: { zh: '四位年号，如 2011', en: 'a year of four digits, such as 2011' },
    words: { zh: '文字，不能为空，首尾不留空格', en: 'text that is not empty, without spaces around it' },
    slug: { zh: '小写字母、数字和连字符组成的代码', en: 'a code of small letters, digits and hyphens' },
    constant: {
      zh: '大写字母和下划线组成的代码，如 THREE_STAR',
      en: 'a code of capitals and underscores, such as THREE_STAR',
    },
    'edition-id': { zh: '“项目代码/版本”，如 gbt-27922/2011', en: 'programme and edition, such as gbt-27922/2011' },
    'criterion-code': { zh: '指标编号，如 5.1.1.1', en: 'a criterion’s code, such as 5.1.1.1' },
    decimal: { zh: '最多两位小数的数，如 12.5', en: 'a number with at most two decimals, such as 12.5' },
    'positive-decimal': {
      zh: '大于 0、最多两位小数的数，如 2.5',
      en: 'a number above 0 with at most two decimals, such as 2.5',
    },
    percentage: { zh: '0 至 100、最多两位小数的数', en: 'a number from 0 to 100 with at most two decimals' },
    'shown-score': { zh: '两位小数的得分，如 94.99', en: 'a score with two decimals, such as 94.99' },
    verdict: {
      zh: 'MET、NOT_MET、NOT_APPLICABLE 或“符合数/抽样数”，如 7/10',
      en: 'MET, NOT_MET, NOT_APPLICABLE or conforming/sampled, such as 7/10',
    },
  },
  EditionType: {
    string: { zh: '文字（代码和数值须加引号）', en: 'text (codes and decimals in quotes)' },
    integer: { zh: '整数', en: 'a whole number' },
    boolean: { zh: '是（true）或否（false）', en: 'true or false' },
    array: { zh: '列表', en: 'a list' },
    object: { zh: '一组键和值', en: 'a set of keys and values' },
  },
};
