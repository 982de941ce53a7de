import { describe, expect, it } from 'vitest';
import { severityOf } from './severity.js';
import type { LossObservation } from './severity.js';

/** A generator of evenly spread numbers, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Body {
  readonly assessors: number;
  readonly clients: number;
  readonly auditsOfEach: number;
  /** Standard deviation of what is planted; 0 where all assessors are alike. */
  readonly severity: number;
}

const SECTORS = 'FGHIOP';

/** A body with known severities: assessors keep to some sectors, and severe ones get the weaker clients. */
function simulate({ assessors, clients, auditsOfEach, severity }: Body, seed: number) {
  const next = random(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const planted = Array.from({ length: assessors }, () => normal() * severity);
  const observations: LossObservation[] = [];
  for (let client = 0; client < clients; client += 1) {
    const sector = Math.floor(next() * SECTORS.length);
    const weakness = normal() * 4;
    for (let audit = 0; audit < auditsOfEach; audit += 1) {
      const nearby = (sector * 2 + Math.floor(next() * assessors * 0.6)) % assessors;
      const second = (nearby + 1 + Math.floor(next() * (assessors - 1))) % assessors;
      const share = 0.35 + next() * 0.3;
      const found = (by: LossObservation['by'], weight: number): void => {
        const severe = by.reduce((sum, { assessor, share: part }) => sum + part * (planted[Number(assessor)] ?? 0), 0);
        const noise = (normal() * 3) / Math.sqrt(weight);
        const excess = sector * 1.5 + weakness + severe + noise;
        observations.push({ client: `${client}`, sector: SECTORS[sector] ?? '', by, excess, weight });
      };
      if (next() < 0.5)
        found(
          [nearby, second].map((each) => ({ assessor: `${each}`, share: 0.5 })),
          1,
        );
      else {
        found([{ assessor: `${nearby}`, share: 1 }], share);
        found([{ assessor: `${second}`, share: 1 }], 1 - share);
      }
    }
  }
  return { planted, observations };
}

/** How many of the planted severities lie within their intervals, over some runs. */
function coverage(body: Body, runs: number): number {
  let [inside, all] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const { planted, observations } = simulate(body, run * 7919 + 17);
    for (const { assessor, low, high } of severityOf(observations)?.assessors ?? []) {
      const truth = planted[Number(assessor)] ?? Number.NaN;
      all += 1;
      if (low <= truth && truth <= high) inside += 1;
    }
  }
  expect(all).toBeGreaterThan(0);
  return inside / all;
}

const RUNS = Number(process.env['SEVERITY_RUNS'] ?? 8);

describe('severityOf', () => {
  it.each<Body & { name: string }>([
    { name: 'a small body', assessors: 8, clients: 40, auditsOfEach: 2, severity: 2 },
    { name: 'a body whose assessors hardly differ', assessors: 12, clients: 60, auditsOfEach: 2, severity: 0.3 },
    { name: 'a larger body', assessors: 20, clients: 150, auditsOfEach: 3, severity: 2.5 },
  ])(
    'finds planted severities within their intervals: $name',
    ({ name: _name, ...body }) => {
      expect(coverage(body, RUNS)).toBeGreaterThanOrEqual(0.9);
    },
    60_000,
  );

  it('does not take a weak client or a weak sector for a severe assessor', () => {
    const { planted, observations } = simulate({ assessors: 6, clients: 200, auditsOfEach: 3, severity: 0 }, 5);
    expect(planted.every((each) => each === 0)).toBe(true);
    const report = severityOf(observations);
    expect(report?.assessors.every(({ estimate }) => Math.abs(estimate) < 1)).toBe(true);
    expect(report?.betweenClients).toBeGreaterThan(3);
    expect(report?.betweenClients).toBeLessThan(5);
  });

  it('puts a severe assessor above a lenient one, with an interval that leaves out 0', () => {
    const { observations } = simulate({ assessors: 6, clients: 150, auditsOfEach: 3, severity: 0 }, 9);
    const moved = observations.map((each) => ({
      ...each,
      excess: each.excess + each.by.reduce((sum, { assessor, share }) => sum + (SHIFT[assessor] ?? 0) * share, 0),
    }));
    const found = new Map(severityOf(moved)?.assessors.map((each) => [each.assessor, each]));
    expect(found.get('1')?.low).toBeGreaterThan(0);
    expect(found.get('4')?.high).toBeLessThan(0);
    expect(found.get('1')?.estimate).toBeGreaterThan(4);
  });

  it('keeps who was seen little near the others', () => {
    const { observations } = simulate({ assessors: 6, clients: 60, auditsOfEach: 2, severity: 1 }, 3);
    const once = { client: 'x', sector: 'F', by: [{ assessor: 'new', share: 1 }], excess: 10, weight: 1 };
    const added = severityOf([...observations, once])?.assessors.find(({ assessor }) => assessor === 'new');
    expect(added?.estimate).toBeLessThan(5);
    expect(added && added.high - added.low).toBeGreaterThan(2);
  });

  it('says nothing of a body with one assessor, or with too little to go by', () => {
    const alone = { client: 'x', sector: 'F', by: [{ assessor: 'a', share: 1 }], excess: 1, weight: 1 };
    expect(severityOf([alone, alone, alone])).toBeNull();
    expect(severityOf([alone, { ...alone, by: [{ assessor: 'b', share: 1 }] }])).toBeNull();
  });
});

const SHIFT: Readonly<Record<string, number>> = { 1: 6, 4: -6 };
