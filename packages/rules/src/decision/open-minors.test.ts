import { describe, expect, it } from 'vitest';
import type { NonconformityStanding } from './gate.js';
import { openMinorChecks } from './open-minors.js';
import type { OpenMinorsFacts } from './open-minors.js';

const minor = (status: NonconformityStanding['status'], number = 'NC-1'): NonconformityStanding => ({
  number,
  grade: 'MINOR',
  status,
});
const facts: OpenMinorsFacts = { own: [], earlier: [], outcome: 'MAINTAIN' };
const failed = (change: Partial<OpenMinorsFacts>) =>
  openMinorChecks({ ...facts, ...change }).flatMap(({ code, passed }) => (passed ? [] : [code]));

describe('openMinorChecks', () => {
  it.each<{ name: string; change: Partial<OpenMinorsFacts>; codes: readonly string[] }>([
    { name: 'has nothing to say of none', change: {}, codes: [] },
    {
      name: 'stops at one that was never answered',
      change: { earlier: [minor('OPEN')] },
      codes: ['EARLIER_MINORS_PLANNED'],
    },
    {
      name: 'at one that was answered and not accepted',
      change: { earlier: [minor('ANSWERED')] },
      codes: ['EARLIER_MINORS_PLANNED'],
    },
    { name: 'at one that was sent back', change: { earlier: [minor('SENT_BACK')] }, codes: ['EARLIER_MINORS_PLANNED'] },
    { name: 'takes an accepted plan', change: { earlier: [minor('PLAN_ACCEPTED')] }, codes: [] },
    { name: 'and a verified or closed one', change: { earlier: [minor('VERIFIED'), minor('CLOSED')] }, codes: [] },
    { name: 'leaves majors to their own line', change: { earlier: [{ ...minor('OPEN'), grade: 'MAJOR' }] }, codes: [] },
    {
      name: 'asks before an outcome is chosen',
      change: { earlier: [minor('OPEN')], outcome: null },
      codes: ['EARLIER_MINORS_PLANNED'],
    },
    { name: 'not against the client', change: { earlier: [minor('OPEN')], outcome: 'SUSPEND' }, codes: [] },
    {
      name: 'points out a plan that nobody verified',
      change: { own: [minor('PLAN_ACCEPTED')] },
      codes: ['MINORS_TO_VERIFY'],
    },
    { name: 'not what has no plan: that stops the decision itself', change: { own: [minor('OPEN')] }, codes: [] },
  ])('$name', ({ change, codes }) => {
    expect(failed(change)).toEqual(codes);
  });

  it('names those in the way', () => {
    const [line] = openMinorChecks({ ...facts, earlier: [minor('OPEN', 'AU-1 NC-1'), minor('CLOSED', 'AU-1 NC-2')] });
    expect(line?.params).toEqual({ numbers: ['AU-1 NC-1'] });
  });
});
