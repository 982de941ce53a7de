import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Programme } from '../src/modules/programmes/index.js';
import { startHouse } from './house.js';
import type { House } from './house.js';
import { RUNS } from './model/commands.js';
import { makeWorld } from './model/world.js';
import { adoptProgramme } from './path.js';

let house: House;
let programme: Programme;
beforeAll(async () => {
  house = await startHouse();
  programme = await adoptProgramme(house);
});
afterAll(() => house.close());

/* The embedded engine proves that the guards hold there too; the rules are the same. */
const IS_SERVER = process.env['TEST_ENGINE'] === 'postgres';
const RUNS_IN_SHORT = IS_SERVER ? 50 : 10;
const REACHED = IS_SERVER
  ? ['grantCertification', 'maintainCertification', 'suspendCertificate', 'closeNonconformity']
  : ['grantCertification'];
const NUM_RUNS = process.env['API_LONG'] === '1' ? 1000 : RUNS_IN_SHORT;

const API_LIMIT = process.env['API_LONG'] === '1' ? 3_600_000 : 600_000;

describe('the process', () => {
  it(
    'stays lawful whoever does what',
    async () => {
      const done = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(RUNS, async (run) => {
          const real = await makeWorld(house, programme);
          await fc.asyncModelRun(() => ({ model: { advanced: 0 }, real }), run);
          for (const verb of real.done) done.set(verb, (done.get(verb) ?? 0) + 1);
        }),
        { numRuns: NUM_RUNS, seed: 27_922, endOnFailure: true },
      );
      // Runs that never come to a decision would prove nothing.
      expect([...done.keys()]).toEqual(expect.arrayContaining([...REACHED]));
    },
    API_LIMIT,
  );
});
