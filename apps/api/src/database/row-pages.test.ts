import { describe, expect, it } from 'vitest';
import { rowPages } from './row-pages.js';

const rowsOf = (count: number): readonly { readonly id: string }[] =>
  Array.from({ length: count }, (_, at) => ({ id: `00000000-0000-0000-0000-${String(at + 1).padStart(12, '0')}` }));

describe('rowPages', () => {
  it.each([0, 1, 499, 500, 501, 1_000, 1_234])('gives each of %i rows once, in order', async (count) => {
    const rows = rowsOf(count);
    const sizes: number[] = [];
    const given: string[] = [];
    for await (const page of rowPages((after, most) =>
      Promise.resolve(rows.filter(({ id }) => id > after).slice(0, most)),
    )) {
      sizes.push(page.length);
      given.push(...page.map(({ id }) => id));
    }
    expect(given).toEqual(rows.map(({ id }) => id));
    expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(500);
  });
});
