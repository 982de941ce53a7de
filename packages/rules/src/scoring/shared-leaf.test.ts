import { describe, expect, it } from 'vitest';
import { sharedRules } from './shared-leaf.js';

const FREE = { sampling: true, tailoring: true, minimumSample: 3 };

describe('sharedRules', () => {
  it.each([
    { name: 'leaves one leaf as it is', other: FREE, is: { ...FREE, differences: [] } },
    {
      name: 'takes no sample where one leaf takes none',
      other: { ...FREE, sampling: false, minimumSample: 5 },
      is: { sampling: false, tailoring: true, minimumSample: 5, differences: ['SAMPLING'] },
    },
    {
      name: 'tailors nothing out where one leaf always applies',
      other: { ...FREE, tailoring: false },
      is: { ...FREE, tailoring: false, differences: ['TAILORING'] },
    },
    {
      name: 'draws as many as the most demanding leaf asks',
      other: { ...FREE, minimumSample: 5 },
      is: { ...FREE, minimumSample: 5, differences: ['MINIMUM_SAMPLE'] },
    },
  ])('$name', ({ other, is }) => {
    expect(sharedRules([FREE, other])).toEqual(is);
    expect(sharedRules([other, FREE])).toEqual(is);
  });
});
