import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeSchema } from '../src/schema.js';

/*
 * In the long run every test sends each mutation five times at once (`done-once.ts`) and notes which were done. It asks
 * afterwards, in a run of its own, whether any mutation of the schema was never done so.
 */
/* Answers before it does anything; `password-link.test.ts` counts what it comes to. */
const DONE_LATER = 'requestPasswordReset';
const path = process.env['VERBS_WERE_DONE'];

it.runIf(path)('every mutation there is was done once though sent five times, with one entry of the journal', () => {
  const done = new Set(existsSync(path ?? '') ? readFileSync(path ?? '', 'utf8').split('\n') : []);
  const verbs = Object.keys(makeSchema().getMutationType()?.getFields() ?? {});
  expect(verbs.filter((verb) => !done.has(verb) && verb !== DONE_LATER)).toEqual([]);
});
