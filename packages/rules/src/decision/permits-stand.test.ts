import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { verdictOf } from '../check.js';
import { permitsStandChecks } from './permits-stand.js';
import type { PermitsStandFacts } from './permits-stand.js';

const day = plainDate;
const food = { kind: 'FOOD', validFrom: day('2022-01-01'), validUntil: day('2026-11-27'), replacedFrom: null } as const;
const facts: PermitsStandFacts = {
  kind: 'INITIAL',
  isTransfer: false,
  outcome: 'GRANT',
  activities: ['FOOD_TRADE'],
  permits: [food],
  on: day('2026-11-28'),
};
const over = ['PERMIT_NOT_IN_FORCE'];

describe('permitsStandChecks', () => {
  it.each<{ name: string; change: Partial<PermitsStandFacts>; codes: readonly string[] }>([
    { name: 'grants nothing the day after a permit ran out', change: {}, codes: over },
    { name: 'on its last day it does', change: { on: day('2026-11-27') }, codes: [] },
    { name: 'says so before an outcome is chosen', change: { outcome: null }, codes: over },
    { name: 'renews nothing', change: { kind: 'RECERTIFICATION', outcome: 'RENEW' }, codes: over },
    { name: 'takes nothing over', change: { kind: 'SPECIAL', isTransfer: true }, codes: over },
    { name: 'widens no scope', change: { kind: 'SURVEILLANCE', outcome: 'EXTEND' }, codes: over },
    {
      name: 'maintains, and leaves the rest to a suspension',
      change: { kind: 'SURVEILLANCE', outcome: 'MAINTAIN' },
      codes: [],
    },
    { name: 'refuses whoever has none', change: { outcome: 'REFUSE' }, codes: [] },
    { name: 'asks for one that was never recorded', change: { permits: [] }, codes: ['PERMIT_MISSING'] },
    { name: 'asks nothing where none is needed', change: { activities: [], permits: [] }, codes: [] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(verdictOf(permitsStandChecks({ ...facts, ...change })))).toEqual(codes);
  });
});
