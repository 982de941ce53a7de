import { describe, expect, it } from 'vitest';
import { compileEvaluation } from './compile-evaluation.js';
import { signOffRefusals } from './sign-off.js';
import type { SignOffFacts, SupportedResponse } from './sign-off.js';

const compiled = compileEvaluation({
  leaves: [
    { code: '1.1', points: '50' },
    { code: '1.2', points: '50', minimumSample: 5 },
  ],
  nodes: ['1'],
  bands: [{ code: 'COMPLIANT', min: '70' }],
  specialDeductionLimit: 5,
  bonusLimit: 1,
});
const met: SupportedResponse = { criterion: '1.2', verdict: 'MET' };
const facts = (changes: Partial<SignOffFacts>): SignOffFacts => ({
  responses: [{ criterion: '1.1', verdict: 'MET' }, met],
  specialDeductions: [],
  specialBonuses: [],
  team: ['li', 'wang'],
  ...changes,
});
const first = (changes: Partial<SupportedResponse>): SignOffFacts => ({
  ...facts({}),
  responses: [{ criterion: '1.1', verdict: 'MET', ...changes }, met],
});
const found = (scorecard: SignOffFacts) =>
  signOffRefusals(compiled, scorecard).map(({ code, field }) => (field ? `${code} ${field}` : code));

describe('signOffRefusals', () => {
  it.each<{ name: string; scorecard: SignOffFacts; codes: readonly string[] }>([
    { name: 'lets a full scorecard through', scorecard: facts({}), codes: [] },
    { name: 'asks for every answer', scorecard: facts({ responses: [met] }), codes: ['INCOMPLETE'] },
    {
      name: 'asks for evidence of a lost leaf',
      scorecard: first({ verdict: 'NOT_MET', evidence: '  ' }),
      codes: ['EVIDENCE_MISSING responses.1.1'],
    },
    { name: 'is content with evidence', scorecard: first({ verdict: 'NOT_MET', evidence: 'no handbook' }), codes: [] },
    {
      name: 'asks for evidence of a sample that did not conform',
      scorecard: first({ verdict: 'SAMPLED', sampled: 3, conforming: 2 }),
      codes: ['EVIDENCE_MISSING responses.1.1'],
    },
    {
      name: 'asks for none of one that did',
      scorecard: first({ verdict: 'SAMPLED', sampled: 3, conforming: 3 }),
      codes: [],
    },
    {
      name: 'takes no smaller sample than three without a reason',
      scorecard: first({ verdict: 'SAMPLED', sampled: 2, conforming: 2 }),
      codes: ['SAMPLE_TOO_SMALL responses.1.1'],
    },
    {
      name: 'takes all there is, however few',
      scorecard: first({ verdict: 'SAMPLED', sampled: 2, conforming: 2, population: 2 }),
      codes: [],
    },
    {
      name: 'takes a smaller sample with a reason',
      scorecard: first({ verdict: 'SAMPLED', sampled: 1, conforming: 1, sampleReason: 'one outlet was open' }),
      codes: [],
    },
    {
      name: "asks for the edition's own smallest sample",
      scorecard: facts({
        responses: [
          { criterion: '1.1', verdict: 'MET' },
          { criterion: '1.2', verdict: 'SAMPLED', sampled: 4, conforming: 4 },
        ],
      }),
      codes: ['SAMPLE_TOO_SMALL responses.1.2'],
    },
    {
      name: 'asks why a leaf was tailored out, and who agreed',
      scorecard: first({ verdict: 'NOT_APPLICABLE' }),
      codes: ['JUSTIFICATION_MISSING responses.1.1', 'TAILORING_NOT_APPROVED responses.1.1'],
    },
    {
      name: 'takes no approval from within the team',
      scorecard: first({ verdict: 'NOT_APPLICABLE', justification: 'no deliveries', approvedBy: 'wang' }),
      codes: ['TAILORING_NOT_APPROVED responses.1.1'],
    },
    {
      name: 'takes one from outside',
      scorecard: first({ verdict: 'NOT_APPLICABLE', justification: 'no deliveries', approvedBy: 'zhao' }),
      codes: [],
    },
    {
      name: 'asks a nonconformity of its own for each special deduction',
      scorecard: facts({
        specialDeductions: [
          { reason: 'a', evidence: 'x', nonconformity: 'n1' },
          { reason: 'b', evidence: 'x', nonconformity: 'n1' },
          { reason: 'c' },
        ],
      }),
      codes: [
        'RECTIFICATION_MISSING specialDeductions.1',
        'EVIDENCE_MISSING specialDeductions.2',
        'RECTIFICATION_MISSING specialDeductions.2',
      ],
    },
    {
      name: 'asks evidence and approval of a bonus',
      scorecard: facts({ specialBonuses: [{ approvedBy: 'li' }] }),
      codes: ['EVIDENCE_MISSING specialBonuses.0', 'BONUS_NOT_APPROVED specialBonuses.0'],
    },
    {
      name: 'gives what the arithmetic refuses as well',
      scorecard: facts({ responses: [{ criterion: '9', verdict: 'MET' }], specialBonuses: [{}, {}] }),
      codes: [
        'TOO_MANY_BONUSES',
        'UNKNOWN_CRITERION responses.9',
        'INCOMPLETE',
        'EVIDENCE_MISSING specialBonuses.0',
        'BONUS_NOT_APPROVED specialBonuses.0',
        'EVIDENCE_MISSING specialBonuses.1',
        'BONUS_NOT_APPROVED specialBonuses.1',
      ],
    },
  ])('$name', ({ scorecard, codes }) => {
    expect(found(scorecard)).toEqual(codes);
  });

  it('names the criterion, or the reason of a special entry, or its place', () => {
    const named = signOffRefusals(compiled, facts({ specialDeductions: [{ reason: 'breach' }, {}] }));
    expect(named.map(({ params }) => params?.['criterion'])).toEqual(['breach', 'breach', '#2', '#2']);
    expect(signOffRefusals(compiled, facts({ responses: [] }))[0]?.params).toEqual({
      missing: 2,
      criteria: ['1.1', '1.2'],
    });
  });
});
