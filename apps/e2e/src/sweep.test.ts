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
  rounds = await findRounds(server.url, PEOPLE);
}, 300_000);
afterAll(async () => {
  await server.end('SIGTERM');
  await engine.remove();
});

/* Every language with every colour and every width, and every colour with every width. */
const LOOKS = [
  { language: 'zh', scheme: 'light', width: 1440 },
  { language: 'zh', scheme: 'dark', width: 390 },
  { language: 'en', scheme: 'light', width: 390 },
  { language: 'en', scheme: 'dark', width: 1440 },
] as const;
/* The planner sees nearly all of the house; the others see what he does not, or see it otherwise. */
const PEOPLE = new Map<string, readonly string[]>([
  ['计明川', RESOURCES],
  ['安思远', ['editions', 'body', 'accounts', 'journal']],
  ['韩砚清', ['audits', 'nonconformities', 'people']],
  ['秦晓岚', ['people', 'accounts']],
  ['程致和', ['editions', 'templates']],
  ['（', ['clients', 'applications', 'audits', 'nonconformities', 'decisions', 'certificates']],
]);

describe('every page', () => {
  it.each(LOOKS)(
    'in $language, $scheme, $width px wide has no fault',
    async (look) => {
      const { pages, faults } = await sweep(server.url, look, rounds);
      expect(pages.length).toBeGreaterThan(80);
      expect(faults).toEqual([]);
    },
    600_000,
  );
});
