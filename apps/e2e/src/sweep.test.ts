import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEngine, startServer } from './server.js';
import type { Engine, RunningServer } from './server.js';
import { findRounds, sweep } from './sweep.js';
import type { Rounds } from './sweep.js';

let engine: Engine;
let server: RunningServer;
let rounds: Rounds;
beforeAll(async () => {
  engine = await makeEngine('embedded');
  server = await startServer(engine);
  rounds = await (IS_LONG ? findRounds(server.url, PEOPLE) : findRounds(server.url, SOMEBODY, SOME));
});
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
/* Planner, administrator, leader, qualification administrator, client contact. */
const PEOPLE = ['计明川', '安思远', '韩砚清', '秦晓岚', '（'];
const SOMEBODY = ['计明川'];
const SOME = ['clients', 'audits'];

describe('every page', () => {
  it.each(IS_LONG ? LOOKS : SAMPLE)(
    'in $language, $scheme, $width px wide has no fault',
    async (look) => {
      const { pages, faults } = await sweep(server.url, look, rounds);
      expect(pages.length).toBeGreaterThan(IS_LONG ? 80 : 8);
      expect(faults).toEqual([]);
    },
    300_000,
  );
});
