import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Programme } from '../src/modules/programmes/index.js';
import { startHouse } from './house.js';
import type { House } from './house.js';
import { goAhead, RUNS } from './model/commands.js';
import { makeWorld } from './model/world.js';
import type { Tally } from './model/world.js';
import { adoptProgramme } from './path.js';

let house: House;
let programme: Programme;
beforeAll(async () => {
  house = await startHouse();
  programme = await adoptProgramme(house);
});
afterAll(() => house.close());

/* Twenty-five runs come to all of these on either engine. */
const REACHED = [
  'grantCertification',
  'grantTransfer',
  'maintainCertification',
  'extendScope',
  'reduceScope',
  'suspendCertificate',
  'suspendCertificate over the mark',
  'verifyMarkCorrection',
  'closeNonconformity',
];
const IS_LONG = process.env['API_LONG'] === '1';
/* The embedded engine proves that the guards hold there too; the rules are the same, and a thousand would take hours. */
const IS_THOUSAND = IS_LONG && process.env['TEST_ENGINE'] === 'postgres';
const NUM_RUNS = IS_THOUSAND ? 1000 : IS_LONG ? 50 : 8;
/* How far a file has come when a run takes over: the long run goes on into the next cycle. */
const AHEAD = IS_THOUSAND ? [0, 6, 20, 60] : [0, 6, 20];

const API_LIMIT = IS_LONG ? 3_600_000 : 600_000;

/** A fresh file, or one that takes a certificate over; of a client that answers, or not; at its beginning, or on its way. */
const BEGINNINGS = fc.record({
  kind: fc.constantFrom('INITIAL' as const, 'TRANSFER' as const, 'TRANSFER' as const),
  isCareless: fc.boolean(),
  ahead: fc.constantFrom(...AHEAD),
  turn: fc.constantFrom('EXTEND' as const, 'REDUCE' as const, 'MISUSE' as const, 'FINDING' as const),
});

describe('the process', () => {
  it(
    'stays lawful whoever does what',
    async () => {
      const tally: Tally = new Map();
      await fc.assert(
        fc.asyncProperty(BEGINNINGS, RUNS, async ({ ahead, ...beginning }, run) => {
          const real = await makeWorld(house, programme, { ...beginning, knowsMore: true, tally });
          await goAhead(real, ahead);
          await fc.asyncModelRun(() => ({ model: {}, real }), run);
        }),
        { numRuns: NUM_RUNS, seed: 27_922, endOnFailure: true },
      );
      // Runs that never come to a decision would prove nothing, and a verb that is always refused is no move.
      const done = [...tally].filter(([, { done: times }]) => times > 0).map(([verb]) => verb);
      expect(done).toEqual(expect.arrayContaining([...REACHED]));
      const never = [...tally.keys()].filter((verb) => !done.includes(verb));
      // oxlint-disable-next-line no-console -- how far the long run came
      if (IS_THOUSAND) console.table(Object.fromEntries(tally));
      expect(IS_THOUSAND ? never : []).toEqual([]);
    },
    API_LIMIT,
  );
});
