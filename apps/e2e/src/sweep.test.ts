import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEngine } from './engine.js';
import type { Engine } from './engine.js';
import { startServer } from './server.js';
import type { RunningServer } from './server.js';
import { findRounds, sweep } from './sweep.js';
import type { Rounds } from './sweep.js';
import { RESOURCES } from './sweep-visits.js';

let engine: Engine;
let server: RunningServer;
let rounds: Rounds;
beforeAll(async () => {
  engine = await makeEngine('embedded');
  server = await startServer(engine);
  rounds = await findRounds(server.url, IS_LONG ? PEOPLE : SOMEBODY);
}, 300_000);
afterAll(async () => {
  await server.end('SIGTERM');
  await engine.remove();
});

/* Every run sees a few pages in two looks that differ in everything; `test:long` sees all of them in all eight. */
const IS_LONG = process.env['E2E_LONG'] === '1';
const LOOKS = (['zh', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) => [1440, 390].map((width) => ({ language, scheme, width }))),
);
const SAMPLE = LOOKS.filter(
  ({ language, scheme, width }) =>
    (language === 'zh') === (scheme === 'light') && (width === 390) === (language === 'en'),
);
/* The planner sees nearly all of the house; the others see what he does not, or see it otherwise. */
const PEOPLE = new Map<string, readonly string[]>([
  ['计明川', RESOURCES],
  ['安思远', ['editions', 'body', 'accounts', 'journal']],
  ['韩砚清', ['audits', 'nonconformities', 'people']],
  ['秦晓岚', ['people', 'accounts']],
  ['程致和', ['editions', 'templates']],
  ['（', ['clients', 'applications', 'audits', 'nonconformities', 'decisions', 'certificates']],
]);
const SOMEBODY = new Map<string, readonly string[]>([['计明川', ['clients', 'certificates']]]);

describe('every page', () => {
  it.each(IS_LONG ? LOOKS : SAMPLE)(
    'in $language, $scheme, $width px wide has no fault',
    async (look) => {
      const { pages, faults } = await sweep(server.url, look, { rounds, opens: IS_LONG });
      expect(pages.length).toBeGreaterThan(IS_LONG ? 80 : 8);
      expect(faults).toEqual([]);
    },
    IS_LONG ? 600_000 : 120_000,
  );
});
