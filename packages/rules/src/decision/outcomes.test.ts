import { describe, expect, it } from 'vitest';
import { plainDate } from '@touchstone/plain-date';
import { reasonsOf } from '../../test/reasons-of.js';
import { outcomesFor } from './outcomes.js';
import type { OutcomeFacts } from './outcomes.js';
import { mayTakeDecision } from './take-decision.js';
import type { TakeDecisionFacts } from './take-decision.js';
import type { DecisionOutcome } from './words.js';

const facts: OutcomeFacts = {
  kind: 'SURVEILLANCE',
  passed: true,
  computedRank: 2,
  currentRank: 2,
  state: 'VALID',
  scopeChange: null,
  isTransfer: false,
  majorIsOpen: false,
};

describe('outcomesFor', () => {
  it.each<{ name: string; change: Partial<OutcomeFacts>; open: readonly DecisionOutcome[] }>([
    { name: 'initial, passed', change: { kind: 'INITIAL', currentRank: null }, open: ['GRANT', 'REFUSE'] },
    { name: 'initial, not passed', change: { kind: 'INITIAL', passed: false, computedRank: null }, open: ['REFUSE'] },
    { name: 'surveillance at its level', change: {}, open: ['MAINTAIN'] },
    { name: 'surveillance above it', change: { computedRank: 3 }, open: ['RAISE_LEVEL'] },
    { name: 'surveillance below it', change: { computedRank: 1 }, open: ['LOWER_LEVEL'] },
    { name: 'surveillance not passed', change: { passed: false, computedRank: null }, open: ['SUSPEND'] },
    { name: 'surveillance by a subset, confirmed', change: { computedRank: null }, open: ['MAINTAIN'] },
    { name: 'surveillance with a major open', change: { majorIsOpen: true }, open: ['MAINTAIN', 'SUSPEND', 'REDUCE'] },
    { name: 'recertification, passed', change: { kind: 'RECERTIFICATION' }, open: ['RENEW', 'REFUSE'] },
    { name: 'recertification, not passed', change: { kind: 'RECERTIFICATION', passed: false }, open: ['REFUSE'] },
    ...(['EXPIRED_AWAITING_DECISION', 'RESTORABLE'] as const).map((state) => ({
      name: `recertification, passed, ${state}`,
      change: { kind: 'RECERTIFICATION', state } as const,
      open: ['RENEW', 'REFUSE'] as const,
    })),
    ...(['SUSPENDED', 'SUSPENSION_ENDED', 'LAPSED', 'WITHDRAWN', 'CANCELLED', 'REPLACED'] as const).map((state) => ({
      name: `recertification, passed, ${state}`,
      change: { kind: 'RECERTIFICATION', state } as const,
      open: ['REFUSE'] as const,
    })),
    ...(['EXPIRED_AWAITING_DECISION', 'RESTORABLE', 'LAPSED', 'WITHDRAWN', 'CANCELLED', 'REPLACED'] as const).map(
      (state) => ({ name: `surveillance, ${state}`, change: { state, scopeChange: 'EXTEND' } as const, open: [] }),
    ),
    {
      name: 'special, restoring',
      change: { kind: 'SPECIAL', state: 'SUSPENDED' },
      open: ['RESTORE', 'MAINTAIN', 'WITHDRAW'],
    },
    {
      name: 'special, not restoring',
      change: { kind: 'SPECIAL', state: 'SUSPENDED', passed: false },
      open: ['WITHDRAW'],
    },
    {
      name: 'surveillance, done while suspended',
      change: { state: 'SUSPENDED', computedRank: 1 },
      open: ['RESTORE', 'LOWER_LEVEL', 'WITHDRAW'],
    },
    { name: 'surveillance, its suspension ran out', change: { state: 'SUSPENSION_ENDED' }, open: ['WITHDRAW'] },
    {
      name: 'special, its suspension ran out',
      change: { kind: 'SPECIAL', state: 'SUSPENSION_ENDED' },
      open: ['WITHDRAW'],
    },
    {
      name: 'special, not passed',
      change: { kind: 'SPECIAL', passed: false, computedRank: null },
      open: ['SUSPEND', 'WITHDRAW'],
    },
    {
      name: 'special for a wider scope',
      change: { kind: 'SPECIAL', scopeChange: 'EXTEND' },
      open: ['EXTEND', 'REFUSE', 'MAINTAIN'],
    },
    { name: 'surveillance with a wider scope', change: { scopeChange: 'EXTEND' }, open: ['EXTEND', 'MAINTAIN'] },
    { name: 'surveillance with a narrower scope', change: { scopeChange: 'REDUCE' }, open: ['REDUCE', 'MAINTAIN'] },
    {
      name: 'surveillance with a narrower scope and a major open',
      change: { scopeChange: 'REDUCE', majorIsOpen: true },
      open: ['REDUCE', 'MAINTAIN', 'SUSPEND'],
    },
    {
      name: 'special for a wider scope, at another level',
      change: { kind: 'SPECIAL', scopeChange: 'EXTEND', computedRank: 1 },
      open: ['EXTEND', 'REFUSE', 'LOWER_LEVEL'],
    },
    {
      name: 'special for a wider scope, not passed',
      change: { kind: 'SPECIAL', scopeChange: 'EXTEND', passed: false, computedRank: null },
      open: ['REFUSE', 'SUSPEND', 'WITHDRAW'],
    },
    {
      name: 'special for a wider scope, suspended meanwhile',
      change: { kind: 'SPECIAL', scopeChange: 'EXTEND', state: 'SUSPENDED' },
      open: ['RESTORE', 'MAINTAIN', 'REFUSE', 'WITHDRAW'],
    },
    {
      name: 'no wider scope for what did not pass',
      change: { scopeChange: 'EXTEND', passed: false, computedRank: null },
      open: ['SUSPEND'],
    },
    {
      name: 'special of a transfer',
      change: { kind: 'SPECIAL', isTransfer: true, currentRank: null },
      open: ['GRANT', 'REFUSE'],
    },
    { name: 'special on a valid certificate', change: { kind: 'SPECIAL', computedRank: 1 }, open: ['LOWER_LEVEL'] },
  ])('$name', ({ change, open }) => {
    expect(outcomesFor({ ...facts, ...change })).toEqual(open);
  });
});

describe('mayTakeDecision', () => {
  const taken: TakeDecisionFacts = {
    outcome: 'GRANT',
    open: ['GRANT', 'REFUSE'],
    reason: null,
    refusesScope: false,
    decidedOn: plainDate('2026-11-23'),
    reviewedOn: plainDate('2026-11-22'),
    today: plainDate('2026-11-23'),
  };

  it.each<{ name: string; change: Partial<TakeDecisionFacts>; codes: readonly string[] }>([
    { name: 'grants without a reason', change: {}, codes: [] },
    {
      name: 'refuses with a reason only',
      change: { outcome: 'REFUSE', reason: ' ' },
      codes: ['DECISION_REASON_MISSING'],
    },
    {
      name: 'says why it does not make the change of scope that was asked for',
      change: { outcome: 'MAINTAIN', open: ['MAINTAIN'], refusesScope: true },
      codes: ['DECISION_REASON_MISSING'],
    },
    { name: 'refuses', change: { outcome: 'REFUSE', reason: '得分低于 70 分' }, codes: [] },
    { name: 'takes nothing that is not open', change: { outcome: 'RENEW' }, codes: ['OUTCOME_NOT_OPEN'] },
    { name: 'on the day of the review', change: { reviewedOn: plainDate('2026-11-23') }, codes: [] },
    { name: 'not before it', change: { decidedOn: plainDate('2026-11-21') }, codes: ['DECIDED_BEFORE_REVIEW'] },
    { name: 'not tomorrow', change: { decidedOn: plainDate('2026-11-24') }, codes: ['DAY_IN_FUTURE'] },
    {
      name: 'gives every reason at once',
      change: { outcome: 'LOWER_LEVEL', decidedOn: plainDate('2026-11-21') },
      codes: ['OUTCOME_NOT_OPEN', 'DECISION_REASON_MISSING', 'DECIDED_BEFORE_REVIEW'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayTakeDecision({ ...taken, ...change }))).toEqual(codes);
  });
});
