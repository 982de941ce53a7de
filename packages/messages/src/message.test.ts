import { describe, expect, it } from 'vitest';
import { checkTitle, clauseName, localeOf, message, word } from './index.js';

describe('message', () => {
  it.each([
    {
      name: 'puts values in',
      code: 'PAGE_SIZE',
      params: { largest: 200 },
      zh: '每页应为 1 至 200 行。',
      en: 'A page has 1 to 200 rows.',
    },
    {
      name: 'joins lists as each language does',
      code: 'CODES_NOT_COVERED',
      params: { missing: ['SC03', 'SC15'] },
      zh: '审查组未覆盖以下专业代码：SC03、SC15。',
      en: 'Nobody on the team holds these technical codes: SC03, SC15.',
    },
    {
      name: 'names the words of closed lists',
      code: 'INCOMPATIBLE_ROLES',
      params: { first: 'SALES', second: 'AUDITOR' },
      zh: '同一账号不能同时担任市场人员和审查员。',
      en: 'One account cannot be sales and auditor at once.',
    },
    {
      name: 'names the words of a list of them',
      code: 'ACTIVITY_NOT_CONCLUDED',
      params: { kinds: ['DOCUMENT_REVIEW', 'ON_SITE'] },
      zh: '以下审查活动尚无结论：文件审查、现场审查。',
      en: 'Not concluded yet: document review, on-site audit.',
    },
    {
      name: 'keeps an optional part that has its value',
      code: 'BARRED_CONSULTANCY',
      params: { freeOn: '2026-11-23' },
      zh: '该人员曾为该认证委托人提供咨询，两年内应回避，自 2026-11-23 起方可参与。',
      en: 'The person advised this client and stays away for two years; free again from 2026-11-23.',
    },
    {
      name: 'leaves it out where it has none',
      code: 'BARRED_CONSULTANCY',
      params: {},
      zh: '该人员曾为该认证委托人提供咨询，两年内应回避。',
      en: 'The person advised this client and stays away for two years.',
    },
    {
      name: 'leaves it out for an empty list',
      code: 'SCORECARDS_LOCKED',
      params: { evaluations: [] },
      zh: '评分表尚未锁定。',
      en: 'Scorecards are not locked.',
    },
    {
      name: 'shows an unknown code as it is',
      code: 'NO_SUCH_CODE',
      params: {},
      zh: 'NO_SUCH_CODE',
      en: 'NO_SUCH_CODE',
    },
    { name: 'knows no code every object has', code: 'constructor', params: {}, zh: 'constructor', en: 'constructor' },
  ])('$name', ({ code, params, zh, en }) => {
    expect(message(code, params, 'zh')).toBe(zh);
    expect(message(code, params, 'en')).toBe(en);
  });

  it('never reads a value as a template', () => {
    expect(message('USCC_TAKEN', { name: '{name}[x]$&' }, 'en')).toContain('“{name}[x]$&”');
  });
});

describe('word', () => {
  it('shows a code that the list does not know as it is', () => {
    expect(word('TeamRole', 'LEADER', 'zh')).toBe('审查组长');
    expect(word('TeamRole', 'toString', 'zh')).toBe('toString');
    expect(word('constructor', 'name', 'en')).toBe('name');
  });
});

describe('checkTitle', () => {
  it('is neutral, and the code where there is none', () => {
    expect(checkTitle('MAJORS_VERIFIED', 'zh')).toBe('严重不符合项已验证');
    expect(checkTitle('NO_SUCH_CHECK', 'en')).toBe('NO_SUCH_CHECK');
  });
});

describe('clauseName', () => {
  it.each([
    { clause: 'HOUSE', zh: '本机构管理规定', en: "The body's own rule" },
    { clause: 'RULE 5.2.1 c', zh: '认证规则 5.2.1 c', en: 'Certification rule 5.2.1 c' },
    { clause: 'GB/T 27021.1-2017, 9.5.1', zh: 'GB/T 27021.1-2017, 9.5.1', en: 'GB/T 27021.1-2017, 9.5.1' },
  ])('$clause', ({ clause, zh, en }) => {
    expect(clauseName(clause, 'zh')).toBe(zh);
    expect(clauseName(clause, 'en')).toBe(en);
  });
});

describe('localeOf', () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['en-GB,en;q=0.9', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['fr,en;q=0.5', 'en'],
    ['fr', 'zh'],
    ['EN', 'en'],
  ])('%s asks for %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});
