import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEngine } from './engine.js';
import type { Engine } from './engine.js';
import { PEOPLE as STAFF } from './steps.js';
import { startServer } from './server.js';
import type { RunningServer } from './server.js';
import { findRounds, sweep } from './sweep.js';
import type { Rounds } from './sweep.js';

let engine: Engine;
let server: RunningServer;
let rounds: Rounds;
beforeAll(async () => {
  engine = await makeEngine('embedded');
  server = await startServer(engine);
  rounds = await findRounds(server.url, PEOPLE);
}, 900_000);
afterAll(async () => {
  await server.end('SIGTERM');
  await engine.remove();
});

/* Every page is seen in two looks that have nothing in common, every language with every colour and every width. */
const LOOKS = [
  { language: 'zh', scheme: 'light', width: 1440, share: 'odd' },
  { language: 'en', scheme: 'dark', width: 390, share: 'odd' },
  { language: 'zh', scheme: 'dark', width: 390, share: 'even' },
  { language: 'en', scheme: 'light', width: 1440, share: 'even' },
] as const;
/* The planner sees nearly all of the house; the others see what he does not, or see it otherwise. */
const PEOPLE = new Map<string, readonly string[]>([
  [STAFF.planner, []],
  [STAFF.administrator, ['editions', 'body']],
  [STAFF.leader, ['audits', 'nonconformities', 'people']],
  [STAFF.qualifications, ['people']],
  [STAFF.manager, ['editions']],
  ['金毓秀', []],
  [STAFF.complaints, ['complaints', 'appeals']],
  [STAFF.quality, ['changes', 'markCases']],
  ['（', ['clients', 'applications', 'audits', 'nonconformities', 'decisions', 'certificates']],
]);

describe('every page', () => {
  it.each(LOOKS)(
    'in $language, $scheme, $width px wide, has no fault (the $share ones)',
    async (look) => {
      const { pages, faults } = await sweep(server.url, look, rounds);
      expect(pages.length).toBeGreaterThan(70);
      expect(faults).toEqual([]);
    },
    1_800_000,
  );
});
