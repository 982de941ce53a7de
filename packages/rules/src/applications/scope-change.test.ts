import { describe, expect, it } from 'vitest';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import { answersScope, mayChangeScope, mayReduceAsAsked, refusesScope } from '../decision/change-scope.js';
import type { ChangeScopeFacts } from '../decision/change-scope.js';
import type { DecisionOutcome } from '../decision/words.js';
import { mayDraftScopeChange, maySubmitScopeChange } from './scope-change.js';
import type { ScopeRequestFacts, ScopeStep } from './scope-change.js';

const before = { scopeZh: '家用电器售后服务', scopeEn: 'Service of appliances', technicalCodes: ['SC03', 'SC05'] };
const wider = { scopeZh: '家用电器及家具售后服务', scopeEn: 'Service of appliances and furniture' };
const narrower = { scopeZh: '冰箱售后服务', scopeEn: 'Service of refrigerators', technicalCodes: ['SC03'] };
const extension: ScopeStep = {
  direction: 'EXTEND',
  before,
  after: { ...wider, technicalCodes: ['SC03', 'SC05', 'SC08'] },
};
const reduction: ScopeStep = { direction: 'REDUCE', before, after: narrower };
const request: ScopeRequestFacts = { certificateState: 'VALID', openRequest: null };

describe('maySubmitScopeChange', () => {
  it.each<{ name: string; facts?: Partial<ScopeRequestFacts>; step: ScopeStep; codes: readonly string[] }>([
    { name: 'takes an extension by a field', step: extension, codes: [] },
    { name: 'and one within its fields', step: { ...extension, after: { ...before, ...wider } }, codes: [] },
    { name: 'takes a reduction by a field', step: reduction, codes: [] },
    {
      name: 'and one within its fields',
      step: { ...reduction, after: { ...before, ...narrower, technicalCodes: before.technicalCodes } },
      codes: [],
    },
    {
      name: 'wants a valid certificate, and one request at a time',
      facts: { certificateState: 'SUSPENDED', openRequest: 'AP-3' },
      step: extension,
      codes: ['SCOPE_NEEDS_VALID_CERTIFICATE', 'SCOPE_CHANGE_OPEN_ALREADY'],
    },
    {
      name: 'wants a certificate at all',
      facts: { certificateState: null },
      step: reduction,
      codes: ['SCOPE_NEEDS_VALID_CERTIFICATE'],
    },
    {
      name: 'takes the same words for no change, in either language',
      step: { ...extension, after: { ...before, scopeZh: ' 家用电器售后服务 ' } },
      codes: ['SCOPE_UNCHANGED', 'SCOPE_EN_UNCHANGED'],
    },
    {
      name: 'says it in English where the certificate does',
      step: { ...extension, after: { ...extension.after, scopeEn: null } },
      codes: ['SCOPE_EN_MISSING'],
    },
    {
      name: 'and needs no English where it does not',
      step: { ...extension, before: { ...before, scopeEn: null }, after: { ...extension.after, scopeEn: null } },
      codes: [],
    },
    {
      name: 'keeps every field in an extension',
      step: { ...extension, after: { ...wider, technicalCodes: ['SC03', 'SC08'] } },
      codes: ['EXTENSION_DROPS_FIELD'],
    },
    {
      name: 'adds no field in a reduction',
      step: { ...reduction, after: { ...narrower, technicalCodes: ['SC03', 'SC08'] } },
      codes: ['REDUCTION_ADDS_FIELD'],
    },
    {
      name: 'leaves something certified',
      step: { ...reduction, after: { scopeZh: ' ', scopeEn: '-', technicalCodes: [] } },
      codes: ['SCOPE_MISSING', 'TECHNICAL_CODE_MISSING'],
    },
  ])('$name', ({ facts = {}, step, codes }) => {
    expect(reasonsOf(maySubmitScopeChange({ ...request, ...facts }, step))).toEqual(codes);
  });
});

describe('mayDraftScopeChange', () => {
  const draft = { ...request, before, after: { ...before, ...wider }, reason: '新增家具服务。' };
  it('asks why, and leaves the words for later', () => {
    expect(reasonsOf(mayDraftScopeChange(draft))).toEqual([]);
    expect(reasonsOf(mayDraftScopeChange({ ...draft, certificateState: 'LAPSED', reason: ' ' }))).toEqual([
      'SCOPE_NEEDS_VALID_CERTIFICATE',
      'SCOPE_CHANGE_REASON_MISSING',
    ]);
  });

  it.each<{ name: string; change: Partial<ScopeStep['after']>; codes: readonly string[] }>([
    { name: 'nothing, however it is spaced', change: { scopeZh: ' 家用电器售后服务 ' }, codes: ['SCOPE_UNCHANGED'] },
    {
      name: 'nothing, in whatever order the fields come',
      change: { technicalCodes: ['SC05', 'SC03', 'SC05'] },
      codes: ['SCOPE_UNCHANGED'],
    },
    { name: 'a field alone, whose words come later', change: { technicalCodes: ['SC03'] }, codes: [] },
    { name: 'the English alone', change: { scopeEn: 'Repair of appliances' }, codes: [] },
  ])('may begin with $name: $codes', ({ change, codes }) => {
    expect(reasonsOf(mayDraftScopeChange({ ...draft, after: { ...before, ...change } }))).toEqual(codes);
  });
});

describe('mayReduceAsAsked', () => {
  it('leaves to an audit what an audit looks into', () => {
    expect(reasonsOf(mayReduceAsAsked({ openAudit: null }))).toEqual([]);
    expect(reasonsOf(mayReduceAsAsked({ openAudit: 'AU-7' }))).toEqual(['SCOPE_CHANGE_IN_AUDIT']);
  });
});

describe('refusesScope', () => {
  it.each<[DecisionOutcome, boolean, boolean]>([
    ['EXTEND', true, false],
    ['REDUCE', true, true],
    ['REFUSE', true, true],
    ['MAINTAIN', true, true],
    ['LOWER_LEVEL', true, true],
    ['SUSPEND', false, false],
    ['RESTORE', false, false],
    ['WITHDRAW', false, false],
  ])('%s', (outcome, answers, refuses) => {
    expect([answersScope(outcome), refusesScope(outcome, 'EXTEND')]).toEqual([answers, refuses]);
  });
});

describe('mayChangeScope', () => {
  const extended: ChangeScopeFacts = {
    ...extension,
    state: 'VALID',
    afterAudit: true,
    askedFields: ['SC03', 'SC05', 'SC08'],
    reason: '家具服务的各项要求经审查符合。',
  };
  const reduced: ChangeScopeFacts = { ...extended, ...reduction, afterAudit: false, askedFields: null };

  it.each<{ name: string; facts: ChangeScopeFacts; codes: readonly string[] }>([
    { name: 'extends what was asked for and audited', facts: extended, codes: [] },
    { name: 'extends less than was asked for', facts: { ...extended, after: { ...before, ...wider } }, codes: [] },
    {
      name: 'never further than was asked for',
      facts: { ...extended, askedFields: ['SC03', 'SC05'] },
      codes: ['EXTENSION_BEYOND_REQUEST'],
    },
    { name: 'never without an audit', facts: { ...extended, afterAudit: false }, codes: ['EXTENSION_NOT_AUDITED'] },
    { name: 'asks why', facts: { ...extended, reason: ' ' }, codes: ['DECISION_REASON_MISSING'] },
    {
      name: 'extends no suspended one',
      facts: { ...extended, state: 'SUSPENDED' },
      codes: ['CERTIFICATE_STATE_FORBIDS'],
    },
    { name: 'reduces without an audit', facts: reduced, codes: [] },
    { name: 'reduces after one', facts: { ...reduced, afterAudit: true }, codes: [] },
    { name: 'takes the part out that keeps it suspended', facts: { ...reduced, state: 'SUSPENDED' }, codes: [] },
    {
      name: 'which is no outcome of an audit',
      facts: { ...reduced, state: 'SUSPENDED', afterAudit: true },
      codes: ['CERTIFICATE_STATE_FORBIDS'],
    },
    {
      name: 'reduces nothing that has ended',
      facts: { ...reduced, state: 'SUSPENSION_ENDED' },
      codes: ['CERTIFICATE_STATE_FORBIDS'],
    },
    {
      name: 'reduces nothing before there is a certificate',
      facts: { ...reduced, state: null, reason: null },
      codes: ['CERTIFICATE_STATE_FORBIDS', 'DECISION_REASON_MISSING'],
    },
  ])('$name', ({ facts, codes }) => {
    expect(reasonsOf(mayChangeScope(facts))).toEqual(codes);
  });

  it('names the fields it is about', () => {
    const [beyond] = refusalsOf(mayChangeScope({ ...extended, askedFields: [] }));
    expect(beyond?.params).toEqual({ codes: ['SC08'] });
  });
});
