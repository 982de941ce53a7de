import { describe, expect, it } from 'vitest';
import { disagreements } from './disagreement.js';
import type { LeafFinding } from './disagreement.js';

const ASSESSORS = ['li', 'wang', 'zhao', 'qian'];

/** Each looks at ten clients; what they find comes from a rule of the leaf. */
function findings(leaf: string, lostOf: (assessor: string, turn: number) => number): readonly LeafFinding[] {
  return ASSESSORS.flatMap((assessor) =>
    Array.from({ length: 10 }, (_, turn) => ({
      leaf,
      sector: turn % 2 ? 'F' : 'H',
      assessor,
      lost: lostOf(assessor, turn),
      beyondUsual: 0,
    })),
  );
}
/** Something that differs from turn to turn, alike for everybody. */
const chance = (turn: number): number => ((turn * 7) % 10) / 10;

describe('disagreements', () => {
  it('puts the leaf first over which somebody differs, and names who', () => {
    const [first, second] = disagreements(
      [
        ...findings('5.1.1', (_, turn) => chance(turn)),
        ...findings('5.1.2', (assessor, turn) => chance(turn) * 0.2 + (assessor === 'zhao' ? 0.7 : 0)),
      ],
      5,
    );
    expect(first).toMatchObject({ leaf: '5.1.2', answers: 40, assessors: 4, most: { assessor: 'zhao', answers: 10 } });
    expect(first?.share).toBeGreaterThan(0.8);
    expect(first?.most.lost).toBeCloseTo(0.525, 3);
    expect(second).toMatchObject({ leaf: '5.1.1', share: 0, between: 0 });
  });

  it('does not count what is usual in a sector', () => {
    const bySector = findings(
      '5.1.1',
      (assessor, turn) => (turn % 2 ? 0.9 : 0.1) + (assessor ? chance(turn) * 0.1 : 0),
    );
    expect(disagreements(bySector, 5)[0]?.share).toBe(0);
  });

  it('does not count an audit that went badly throughout', () => {
    const badly = findings('5.1.1', (assessor, turn) => chance(turn) * 0.3 + (assessor === 'li' ? 0.6 : 0)).map(
      (each) => ({ ...each, beyondUsual: each.assessor === 'li' ? 0.6 : 0 }),
    );
    expect(disagreements(badly, 5)[0]?.share).toBeLessThan(0.01);
  });

  it('leaves out who answered too seldom, and leaves that too few answered', () => {
    const all = findings('5.1.1', (_, turn) => chance(turn));
    expect(disagreements(all, 11)).toEqual([]);
    const fewer = all.filter(({ assessor }) => assessor !== 'li' && assessor !== 'wang');
    expect(disagreements(fewer, 5)).toEqual([]);
  });
});
