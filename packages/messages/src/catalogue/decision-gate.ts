import type { Sentences } from '../sentence.js';

/** What is said of whether an audit can still carry its decision. */
export const decisionGate: Sentences = {
  TEAM_QUALIFIED: {
    zh: '以下审查组成员在审查日的注册资格或授权不符合要求：{persons}。',
    en: 'Not qualified for their seat on every day of the audit: {persons}.',
  },
  TEAM_IMPARTIAL: {
    zh: '以下审查组成员与该组织存在利益冲突，或公正性声明已失效：{persons}。',
    en: 'Tied to the client, or without a declaration that counts: {persons}.',
  },
  DEDUCTIONS_RECTIFIED: {
    zh: '以下特别扣分项尚未开具不符合项：{deductions}。',
    en: 'Special deductions without a nonconformity: {deductions}.',
  },
  MAJORS_IN_TIME: {
    zh: '以下严重不符合项未在现场审查结束后六个月内（{by} 前）验证，应重新实施现场审查：{numbers}。',
    en: 'Major nonconformities not verified within six months of the last day on site ({by}); a new audit on site is needed: {numbers}.',
  },
  MAJORS_BEFORE_EXPIRY: {
    zh: '以下严重不符合项未在证书到期日 {by} 前验证，不能再认证换证：{numbers}。',
    en: 'Major nonconformities not verified before the certificate ends on {by}; it cannot be renewed: {numbers}.',
  },
  NUMBER_PATTERN_UNKNOWN: {
    zh: '证书编号规则中有未知的占位：{unknown}。可用：{known}。',
    en: 'The pattern has places nobody knows: {unknown}. Known are: {known}.',
  },
  NUMBER_PATTERN_REPEATS: {
    zh: '证书编号规则应含年份（yy 或 yyyy）和流水号（serial），否则编号会重复。',
    en: 'The pattern needs a year (yy or yyyy) and the serial, or numbers would repeat.',
  },
};
