import type { Sentences } from '../sentence.js';

/** Names of what a clause begins with, where that is the body's own. */
export const CLAUSES: Sentences = {
  HOUSE: { zh: '本机构管理规定', en: "The body's own rule" },
  PIPL: { zh: '个人信息保护法', en: 'Personal Information Protection Law' },
  RULE: { zh: '认证规则', en: 'Certification rule' },
  REPORTING: { zh: '认证信息报告规范', en: 'Certification reporting specification' },
};
