import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { auditTime } from './audit-time.js';
import type { AuditTimeFacts } from './audit-time.js';
import { halfDaysOf, personDaysOf } from './person-days.js';
import { TIME_TABLES } from './time-table.js';

const facts: AuditTimeFacts = {
  table: 'after-sales',
  kind: 'INITIAL',
  headcount: 60,
  outlets: 0,
  on: plainDate('2026-11-23'),
};

describe('auditTime', () => {
  it.each<{ name: string; change: Partial<AuditTimeFacts>; total: string; onSite: string; documentReview: string }>([
    { name: 'one person', change: { headcount: 1 }, total: '3', onSite: '2', documentReview: '1' },
    { name: 'the last of a band', change: { headcount: 10 }, total: '3', onSite: '2', documentReview: '1' },
    { name: 'the first of the next', change: { headcount: 11 }, total: '4', onSite: '3', documentReview: '1' },
    { name: 'a band as published', change: { headcount: 30 }, total: '6', onSite: '5', documentReview: '1' },
    { name: 'half days', change: {}, total: '6.5', onSite: '5', documentReview: '1.5' },
    { name: 'surveillance', change: { kind: 'SURVEILLANCE' }, total: '2', onSite: '1.5', documentReview: '0.5' },
    {
      name: 'a special audit as a surveillance',
      change: { kind: 'SPECIAL' },
      total: '2',
      onSite: '1.5',
      documentReview: '0.5',
    },
    { name: 'recertification', change: { kind: 'RECERTIFICATION' }, total: '4', onSite: '3.5', documentReview: '0.5' },
    { name: 'half a day on site per outlet', change: { outlets: 3 }, total: '8', onSite: '6.5', documentReview: '1.5' },
    { name: 'the largest band', change: { headcount: 10_700 }, total: '25', onSite: '22', documentReview: '3' },
  ])('$name', ({ change, total, onSite, documentReview }) => {
    expect(auditTime({ ...facts, ...change })).toEqual({ table: 'after-sales', total, onSite, documentReview });
  });

  it.each<{ name: string; change: Partial<AuditTimeFacts> }>([
    { name: 'above the last band', change: { headcount: 10_701 } },
    { name: 'a figure that is not published', change: { headcount: 9000, kind: 'RECERTIFICATION' } },
    { name: 'nobody', change: { headcount: 0 } },
    { name: 'a table of no such name', change: { table: 'constructor' } },
    { name: 'before the table was in force', change: { on: plainDate('2012-01-31') } },
  ])('is null: $name', ({ change }) => {
    expect(auditTime({ ...facts, ...change })).toBeNull();
  });
});

describe('TIME_TABLES', () => {
  it('rise with headcount, keep halves, and never put more on site than in all', () => {
    for (const { rows } of TIME_TABLES) {
      for (const [index, row] of rows.entries()) {
        const before = rows[index - 1];
        expect(row.headcountMost).toBeGreaterThan(before?.headcountMost ?? 0);
        for (const key of ['initial', 'surveillance', 'recertification'] as const) {
          const time = row[key];
          if (!time) continue;
          expect(Number.isInteger(time.total) && Number.isInteger(time.onSite)).toBe(true);
          expect(time.onSite).toBeLessThanOrEqual(time.total);
          expect(time.total).toBeGreaterThanOrEqual(before?.[key]?.total ?? 0);
        }
      }
    }
  });
});

describe('halfDaysOf', () => {
  it.each([
    ['0', 0],
    ['2.5', 5],
    ['2.50', 5],
    ['10', 20],
    ['2.25', null],
    ['.5', null],
    ['-1', null],
    ['1e3', null],
    ['', null],
    ['２', null],
  ])('%s is %s half days', (text, halves) => {
    expect(halfDaysOf(text)).toBe(halves);
  });

  it('undoes personDaysOf', () => {
    for (let halves = 0; halves < 60; halves += 1) expect(halfDaysOf(personDaysOf(halves))).toBe(halves);
  });
});
