import { describe, expect, it } from 'vitest';
import { lastFullAudit, leftOutOf } from './left-out.js';
import type { LeftOutFacts } from './left-out.js';

const FACTS: LeftOutFacts<string> = {
  leaves: ['A', 'B', 'C', 'D'],
  asked: ['A', 'B'],
  answered: ['A'],
  earlier: [
    { audit: 'second', answered: ['A', 'C'] },
    { audit: 'first', answered: ['A', 'B', 'C', 'D'] },
  ],
};

describe('leftOutOf', () => {
  it.each<{
    name: string;
    change: Partial<LeftOutFacts<string>>;
    expected: ReadonlyArray<readonly [string, string | null]>;
  }>([
    {
      name: 'names what is not asked for with the newest audit that saw it',
      change: {},
      expected: [
        ['C', 'second'],
        ['D', 'first'],
      ],
    },
    {
      name: 'takes as assessed what was answered unasked',
      change: { answered: ['A', 'C'] },
      expected: [['D', 'first']],
    },
    {
      name: 'owns that nobody ever saw a leaf',
      change: { earlier: [{ audit: 'second', answered: ['C'] }] },
      expected: [
        ['C', 'second'],
        ['D', null],
      ],
    },
    { name: 'leaves nothing out where every leaf is asked for', change: { asked: ['A', 'B', 'C', 'D'] }, expected: [] },
  ])('$name', ({ change, expected }) => {
    expect(leftOutOf({ ...FACTS, ...change }).map(({ criterion, last }) => [criterion, last])).toEqual(expected);
  });
});

describe('lastFullAudit', () => {
  const [full, part, mixed, none] = [[false, false], [true], [false, true], []].map((parts, at) => ({
    number: at,
    cards: parts.map((isPartial) => ({ isPartial })),
  })) as [{ number: number; cards: { isPartial: boolean }[] }, never, never, never];
  it.each([
    { name: 'passes over partial surveillances', earlier: [part, full], found: full },
    { name: 'passes over an audit that saw one evaluation in part only', earlier: [mixed, full], found: full },
    { name: 'passes over an audit with no evaluation', earlier: [none, full], found: full },
    { name: 'is the newest', earlier: [{ ...full, number: 9 }, full], found: { ...full, number: 9 } },
    { name: 'is none where there is none', earlier: [part, none], found: null },
  ])('$name', ({ earlier, found }) => {
    expect(lastFullAudit(earlier)).toEqual(found);
  });
});
