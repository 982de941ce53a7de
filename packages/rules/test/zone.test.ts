import { expect, it } from 'vitest';

it('runs in the zone that its project names', () => {
  expect(process.env['TZ']).toMatch(/^(Asia\/Shanghai|America\/Los_Angeles)$/);
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
  expect(new Date('2026-01-01T00:00:00Z').getDate()).toBe(process.env['TZ'] === 'Asia/Shanghai' ? 1 : 31);
});
