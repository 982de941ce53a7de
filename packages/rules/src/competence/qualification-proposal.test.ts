import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import {
  mayCloseProposal,
  mayEvaluateProposal,
  mayProposeQualification,
  mayTakeStep,
} from './qualification-proposal.js';
import type {
  QualificationProposalFacts,
  QualificationProposalStep,
  ProposeQualificationFacts,
} from './qualification-proposal.js';
import { QualificationProposalStatus } from './words.js';

describe('mayProposeQualification', () => {
  const facts: ProposeQualificationFacts = {
    person: { id: 'wang', leftOn: null },
    proposerId: 'qin',
    names: { programme: true, code: null, source: false },
    validFrom: day('2026-03-02'),
    validUntil: day('2029-03-01'),
    reason: '已完成两次见证审查',
    isPending: false,
  };
  const code = { programme: false, code: 'SC03', source: true };

  it.each<{ name: string; change: Partial<ProposeQualificationFacts>; codes: readonly string[] }>([
    { name: 'takes a function in a programme', change: {}, codes: [] },
    { name: 'takes a code for good', change: { names: code, validUntil: null }, codes: [] },
    { name: 'stops a function for good', change: { validUntil: null }, codes: ['PROPOSAL_UNTIL_MISSING'] },
    { name: 'stops a code in a programme', change: { names: { ...code, programme: true } }, codes: ['PROPOSAL_SHAPE'] },
    {
      name: 'stops a code that rests on nothing',
      change: { names: { ...code, source: false } },
      codes: ['PROPOSAL_SOURCE'],
    },
    {
      name: 'stops a text that is no code',
      change: { names: { ...code, code: 'SC3' } },
      codes: ['TECHNICAL_CODE_SHAPE'],
    },
    { name: 'stops what is proposed already', change: { isPending: true }, codes: ['PROPOSAL_PENDING'] },
    {
      name: 'stops days after the last',
      change: { person: { id: 'wang', leftOn: day('2029-02-28') } },
      codes: ['PERSON_LEFT'],
    },
    {
      name: 'gives every reason at once',
      change: {
        proposerId: 'wang',
        names: { programme: false, code: null, source: true },
        validUntil: day('2026-03-01'),
        reason: ' ',
      },
      codes: ['PROPOSES_SELF', 'PROPOSAL_SHAPE', 'PROPOSAL_SOURCE', 'ENDS_BEFORE_START', 'PROPOSAL_REASON_MISSING'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayProposeQualification({ ...facts, ...change }))).toEqual(codes);
  });
});

const proposed: QualificationProposalFacts = {
  status: 'PROPOSED',
  personId: 'wang',
  proposerId: 'qin',
  evaluatorId: null,
  actorId: 'meng',
};
const evaluated: QualificationProposalFacts = {
  ...proposed,
  status: 'EVALUATED',
  evaluatorId: 'meng',
  actorId: 'cheng',
};

describe('mayTakeStep', () => {
  it.each<{
    name: string;
    step: QualificationProposalStep;
    facts: QualificationProposalFacts;
    codes: readonly string[];
  }>([
    { name: 'lets a third evaluate', step: 'evaluateProposal', facts: proposed, codes: [] },
    {
      name: 'stops who proposed',
      step: 'evaluateProposal',
      facts: { ...proposed, actorId: 'qin' },
      codes: ['JUDGES_OWN_PROPOSAL'],
    },
    {
      name: 'stops whom it is about',
      step: 'evaluateProposal',
      facts: { ...proposed, actorId: 'wang' },
      codes: ['PROPOSAL_OF_ONESELF'],
    },
    {
      name: 'stops an account without a person',
      step: 'evaluateProposal',
      facts: { ...proposed, actorId: null },
      codes: ['ACTOR_WITHOUT_PERSON'],
    },
    { name: 'lets a fourth authorise', step: 'authoriseProposal', facts: evaluated, codes: [] },
    {
      name: 'stops who evaluated',
      step: 'authoriseProposal',
      facts: { ...evaluated, actorId: 'meng' },
      codes: ['AUTHORISES_OWN_EVALUATION'],
    },
    {
      name: 'stops who proposed from authorising',
      step: 'authoriseProposal',
      facts: { ...evaluated, actorId: 'qin' },
      codes: ['JUDGES_OWN_PROPOSAL'],
    },
    {
      name: 'authorises nothing unevaluated',
      step: 'authoriseProposal',
      facts: { ...proposed, actorId: 'cheng' },
      codes: ['PROPOSAL_NOT_OPEN'],
    },
    {
      name: 'lets who proposed take it back',
      step: 'withdrawProposal',
      facts: { ...evaluated, actorId: 'qin' },
      codes: [],
    },
    { name: 'lets who evaluated refuse', step: 'refuseProposal', facts: { ...evaluated, actorId: 'meng' }, codes: [] },
    {
      name: 'stops whom it is about from taking it back',
      step: 'withdrawProposal',
      facts: { ...proposed, actorId: 'wang' },
      codes: ['PROPOSAL_OF_ONESELF'],
    },
  ])('$name', ({ step, facts, codes }) => {
    expect(reasonsOf(mayTakeStep(step, facts))).toEqual(codes);
  });

  it.each(
    Object.values(QualificationProposalStatus).filter((status) => status !== 'PROPOSED' && status !== 'EVALUATED'),
  )('takes no step of one that is %s', (status) => {
    for (const step of ['evaluateProposal', 'authoriseProposal', 'refuseProposal', 'withdrawProposal'] as const)
      expect(reasonsOf(mayTakeStep(step, { ...evaluated, status }))).toEqual(['PROPOSAL_NOT_OPEN']);
  });
});

describe('mayEvaluateProposal', () => {
  const entry = {
    code: null,
    criteria: '能力准则 4.2',
    evidence: '见证记录',
    evaluatedOn: day('2026-03-02'),
    today: day('2026-03-02'),
  };

  it('asks for criteria, evidence and a day that has come', () => {
    expect(reasonsOf(mayEvaluateProposal(proposed, entry))).toEqual([]);
    const nothing = { ...entry, criteria: ' ', evidence: '', evaluatedOn: day('2026-03-03') };
    expect(reasonsOf(mayEvaluateProposal({ ...proposed, actorId: 'wang' }, nothing))).toEqual([
      'PROPOSAL_OF_ONESELF',
      'EVALUATION_CRITERIA_MISSING',
      'EVALUATION_EVIDENCE_MISSING',
      'DAY_IN_FUTURE',
    ]);
  });
});

describe('mayCloseProposal', () => {
  it('asks why', () => {
    expect(reasonsOf(mayCloseProposal('refuseProposal', proposed, '暂不需要'))).toEqual([]);
    expect(reasonsOf(mayCloseProposal('withdrawProposal', proposed, ' '))).toEqual(['PROPOSAL_CLOSING_REASON_MISSING']);
  });
});
