import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import type { AuditKind } from '../audits/words.js';
import { rankOf } from './site-rank.js';
import { drawSites, mayDrawSites, randomLeast, sampleSize, siteDrawFaults, siteFaults } from './site-sample.js';
import type { SiteDraw } from './site-sample.js';

const KINDS: readonly AuditKind[] = ['INITIAL', 'SURVEILLANCE', 'RECERTIFICATION'];

describe('sampleSize', () => {
  it.each([
    [0, [0, 0, 0]],
    [1, [1, 1, 1]],
    [2, [2, 1, 2]],
    [3, [2, 2, 2]],
    [4, [2, 2, 2]],
    [5, [3, 2, 2]],
    [10, [4, 2, 3]],
    [16, [4, 3, 4]],
    [25, [5, 3, 4]],
    [30, [6, 4, 5]],
    [50, [8, 5, 6]],
    [100, [10, 6, 8]],
  ])('of %i sites', (sites, sizes) => {
    expect(KINDS.map((kind) => sampleSize({ method: 'SAMPLED', kind, sites }))).toEqual(sizes);
  });

  it('takes all of them, or three tenths a year', () => {
    const sizes = (method: 'ALL_SITES' | 'IN_TURN') => KINDS.map((kind) => sampleSize({ method, kind, sites: 11 }));
    expect(sizes('ALL_SITES')).toEqual([11, 11, 11]);
    expect(sizes('IN_TURN')).toEqual([11, 4, 11]);
  });

  it('leaves chance a quarter, up', () => {
    expect([0, 1, 4, 5, 8].map(randomLeast)).toEqual([0, 1, 1, 2, 2]);
  });
});

const frame = Array.from({ length: 25 }, (_, index) => `site-${index}`);
const draw: SiteDraw = { method: 'SAMPLED', kind: 'INITIAL', frame, chosen: [], visited: [], seed: 'a1b2' };
const IN_TURN = { method: 'IN_TURN', kind: 'SURVEILLANCE' } as const;
const pick = (...ids: readonly string[]) => ids.map((siteId) => ({ siteId, reason: '投诉较多' }));

describe('drawSites', () => {
  it('draws the same again, whatever the order of the frame', () => {
    const drawn = drawSites(draw);
    expect(drawn).toHaveLength(5);
    expect(drawSites({ ...draw, frame: frame.toReversed() })).toEqual(drawn);
    expect(drawSites({ ...draw, seed: 'a1b3' })).not.toEqual(drawn);
  });

  it('has not changed since draws rest on it', () => {
    expect(rankOf('a1b2', 'site-0')).toMatchInlineSnapshot(`991049156649555`);
    expect(drawSites(draw)).toMatchInlineSnapshot(`
      [
        "site-3",
        "site-0",
        "site-18",
        "site-17",
        "site-9",
      ]
    `);
  });

  it('fills up what was chosen', () => {
    const drawn = drawSites({ ...draw, chosen: pick('site-1', 'site-2') });
    expect(drawn).toHaveLength(3);
    expect(drawn).not.toContain('site-1');
  });

  it('goes first where nobody has been', () => {
    const visited = frame.slice(0, 23);
    const drawn = drawSites({ ...draw, kind: 'SURVEILLANCE', method: 'IN_TURN', visited });
    expect(drawn).toHaveLength(8);
    expect(drawn.slice(0, 2).toSorted()).toEqual(['site-23', 'site-24']);
  });

  it('spreads evenly', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed += 1)
      for (const id of drawSites({ ...draw, seed: String(seed) })) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(counts.size).toBe(25);
    for (const count of counts.values()) expect(Math.abs(count - 400)).toBeLessThan(90);
  });
});

describe('mayDrawSites', () => {
  it.each<{ name: string; change: Partial<Parameters<typeof mayDrawSites>[0]>; codes: readonly string[] }>([
    { name: 'draws all by chance', change: {}, codes: [] },
    { name: 'leaves a quarter', change: { chosen: pick('site-1', 'site-2', 'site-3') }, codes: [] },
    {
      name: 'stops one more',
      change: { chosen: pick('site-1', 'site-2', 'site-3', 'site-4') },
      codes: ['TOO_MANY_SITES_CHOSEN'],
    },
    { name: 'needs the site', change: { chosen: pick('elsewhere') }, codes: ['SITE_NOT_IN_FRAME'] },
    { name: 'once', change: { chosen: pick('site-1', 'site-1') }, codes: ['SITE_CHOSEN_TWICE'] },
    {
      name: 'with its reason',
      change: { chosen: [{ siteId: 'site-1', reason: '' }] },
      codes: ['SITE_REASON_MISSING'],
    },
    {
      name: 'takes them in turn: none again while another is left',
      change: { ...IN_TURN, visited: ['site-1'], chosen: pick('site-1') },
      codes: ['SITE_VISITED_ALREADY'],
    },
    {
      name: 'again once all had their turn',
      change: { ...IN_TURN, visited: frame, chosen: pick('site-1') },
      codes: [],
    },
    {
      name: 'and wherever a recertification goes',
      change: { ...IN_TURN, kind: 'RECERTIFICATION', visited: ['site-1'], chosen: pick('site-1') },
      codes: [],
    },
    { name: 'draws once', change: { drawnOn: plainDate('2026-11-24') }, codes: ['SITES_DRAWN_ALREADY'] },
    { name: 'draws nothing where all are gone to', change: { method: 'ALL_SITES' }, codes: ['SITES_NOT_SAMPLED'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayDrawSites({ ...draw, drawnOn: null, ...change }))).toEqual(codes);
  });
});

describe('siteFaults', () => {
  const codesOf = (facts: Parameters<typeof siteFaults>[0]) =>
    siteFaults(facts).flatMap((each) => (each ? [each.code] : []));

  it('asks why only a sample will do', () => {
    expect(codesOf({ method: 'ALL_SITES', sites: 0, rationale: null })).toEqual([]);
    expect(codesOf({ method: 'SAMPLED', sites: 1, rationale: '统一管理' })).toEqual([]);
    expect(codesOf({ method: 'SAMPLED', sites: 0, rationale: ' ' })).toEqual([
      'NO_SITES_TO_SAMPLE',
      'SITE_RATIONALE_MISSING',
    ]);
  });
});

describe('siteDrawFaults', () => {
  it.each([
    { method: 'ALL_SITES', isDrawn: false, codes: [] },
    { method: 'SAMPLED', isDrawn: true, codes: [] },
    { method: 'SAMPLED', isDrawn: false, codes: ['SITES_NOT_DRAWN'] },
    { method: 'IN_TURN', isDrawn: false, codes: ['SITES_NOT_DRAWN'] },
  ] as const)('$method, drawn: $isDrawn', ({ codes, ...facts }) => {
    expect(siteDrawFaults(facts).flatMap((each) => (each ? [each.code] : []))).toEqual(codes);
  });
});
