import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEngine, startServer } from './server.js';
import type { Engine, RunningServer } from './server.js';
import { sweep } from './sweep.js';

let engine: Engine;
let server: RunningServer;
beforeAll(async () => {
  engine = await makeEngine('embedded');
  server = await startServer(engine);
});
afterAll(async () => {
  await server.end('SIGTERM');
  await engine.remove();
});

/* A sample of all looks; `test:long` looks at every page in every one. */
const IS_LONG = process.env['E2E_LONG'] === '1';
const LOOKS = (['zh', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) => [1440, 390].map((width) => ({ language, scheme, width }))),
);
const SAMPLE = LOOKS.filter(
  ({ language, scheme, width }) =>
    (language === 'zh') === (scheme === 'light') && (width === 390) === (language === 'en'),
);

describe('every page', () => {
  it.each(IS_LONG ? LOOKS : SAMPLE)(
    'in $language, $scheme, $width px wide has no fault',
    async (look) => {
      const { pages, faults } = await sweep(server.url, look, {
        people: IS_LONG ? ['计明川', '安思远', '韩砚清'] : ['计明川'],
      });
      expect(pages.length).toBeGreaterThan(15);
      expect(faults).toEqual([]);
    },
    240_000,
  );
});
