import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { ReasonKind } from './reason-codes.js';
import { checkReissuePattern, issueNumber, mayReissue } from './reissue.js';

const before = {
  clientName: '清源家电服务有限公司',
  clientAddress: '某路 1 号',
  scopeZh: '家电售后服务',
  scopeEn: null,
  sites: ['分部（某路 2 号）'],
};
const known = ['01', '02', '03', '05', '99'].map((code) => ({
  kind: ReasonKind.CHANGE,
  code,
  isRetired: code === '99',
}));
const facts = {
  state: 'VALID' as const,
  before,
  after: { ...before, clientName: '清源服务有限公司' },
  changeCodes: ['01'],
  known,
  reason: '营业执照已变更。',
};

describe('mayReissue', () => {
  it.each([
    { name: 'lets a new name through', change: {}, codes: [] },
    {
      name: 'wants a valid certificate',
      change: { state: 'SUSPENDED' as const },
      codes: ['CERTIFICATE_STATE_FORBIDS'],
    },
    { name: 'asks why', change: { reason: null }, codes: ['REISSUE_REASON_MISSING'] },
    { name: 'wants something to be different', change: { after: before }, codes: ['NOTHING_TO_REISSUE'] },
    { name: 'sees other sites', change: { after: { ...before, sites: [] }, changeCodes: ['03'] }, codes: [] },
    {
      name: 'takes sites that were never written down for no change',
      change: { before: { ...before, sites: null }, after: before },
      codes: ['NOTHING_TO_REISSUE'],
    },
    { name: 'wants a new name among the codes', change: { changeCodes: ['03'] }, codes: ['CHANGE_CODE_NOT_NAMED'] },
    {
      name: 'wants a new address among the codes',
      change: { after: { ...before, clientAddress: '某路 9 号' } },
      codes: ['CHANGE_CODE_NOT_NAMED'],
    },
    { name: 'does not change the extent', change: { changeCodes: ['01', '05'] }, codes: ['EXTENT_NEEDS_OWN_DECISION'] },
    {
      name: 'takes no unknown and no retired code',
      change: { changeCodes: ['01', '77', '99'] },
      codes: ['REASON_CODE_UNKNOWN', 'REASON_CODE_RETIRED'],
    },
    { name: 'asks for a code', change: { changeCodes: [] }, codes: ['CHANGE_CODE_MISSING', 'CHANGE_CODE_NOT_NAMED'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayReissue({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('issueNumber', () => {
  it('keeps the first number, and follows the pattern of the body from then on', () => {
    const number = '03426F00086R0S';
    expect(issueNumber({ number, issue: 0 })).toBe(number);
    expect(issueNumber({ number, issue: 2 })).toBe(`${number}-2`);
    expect(issueNumber({ number, issue: 2, pattern: '{number}' })).toBe(number);
  });
});

describe('checkReissuePattern', () => {
  it.each([
    ['{number}-{issue}', []],
    ['{number}', []],
    ['{issue}', ['REISSUE_PATTERN_SHAPE']],
    ['{number} {issue}', ['REISSUE_PATTERN_SHAPE']],
    ['{number}{level}', ['REISSUE_PATTERN_SHAPE']],
  ])('of %s', (pattern, codes) => {
    expect(reasonsOf(checkReissuePattern(pattern))).toEqual(codes);
  });
});
