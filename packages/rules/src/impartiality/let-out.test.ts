import { describe, expect, it } from 'vitest';
import { refusalsOf } from '../../test/reasons-of.js';
import { isUnusualExport, mayLetOut } from './let-out.js';
import type { LetOutFacts } from './let-out.js';

const facts: LetOutFacts = {
  kind: 'RECORDS',
  roles: ['PLANNER'],
  isProgram: false,
  rows: 10,
  reason: null,
  takenThisHour: 0,
  terms: { exportReasonRows: 500, exportRowsMost: 2000, exportsAnHour: 60 },
};

describe('mayLetOut', () => {
  it.each<{ name: string; change: Partial<LetOutFacts>; found: readonly string[] }>([
    { name: 'lets a few rows out without a reason', change: { rows: 500 }, found: [] },
    { name: 'asks for a reason from the next row on', change: { rows: 501 }, found: ['EXPORT_REASON_MISSING'] },
    { name: 'takes no blanks for a reason', change: { rows: 501, reason: ' \n' }, found: ['EXPORT_REASON_MISSING'] },
    { name: 'lets as many out as there may be', change: { rows: 2000, reason: '内审抽样' }, found: [] },
    { name: 'stops the row after', change: { rows: 2001, reason: '内审抽样' }, found: ['EXPORT_ROWS_MOST'] },
    {
      name: 'tells both reasons at once',
      change: { rows: 2001 },
      found: ['EXPORT_ROWS_MOST', 'EXPORT_REASON_MISSING'],
    },
    {
      name: 'lets an analyst take every figure, with a reason',
      change: { kind: 'FIGURES', roles: ['ANALYST'], rows: 1_000_000, reason: '年度分析' },
      found: [],
    },
    {
      name: 'asks an analyst for a reason too',
      change: { kind: 'FIGURES', roles: ['ANALYST'], rows: 501 },
      found: ['EXPORT_REASON_MISSING'],
    },
    {
      name: 'knows no analyst of records',
      change: { roles: ['ANALYST'], rows: 2001, reason: 'x' },
      found: ['EXPORT_ROWS_MOST'],
    },
    {
      name: 'caps figures for everybody else',
      change: { kind: 'FIGURES', roles: ['QUALITY_MANAGER'], rows: 2001, reason: 'x' },
      found: ['EXPORT_ROWS_MOST'],
    },
    {
      name: 'takes a program for an analyst',
      change: { kind: 'FIGURES', roles: [], isProgram: true, rows: 2001, reason: 'x' },
      found: [],
    },
    {
      name: 'lets a whole return out',
      change: { kind: 'RETURN', roles: ['REPORTING_OFFICER'], rows: 2001, reason: '月报' },
      found: [],
    },
    { name: 'lets the last of an hour out', change: { takenThisHour: 59 }, found: [] },
    { name: 'stops the one after', change: { takenThisHour: 60 }, found: ['EXPORTS_AN_HOUR'] },
    { name: 'stops a document for a reason', change: { reason: 'x'.repeat(501) }, found: ['EXPORT_REASON_LENGTH'] },
  ])('$name', ({ change, found }) => {
    expect(refusalsOf(mayLetOut({ ...facts, ...change })).map(({ code }) => code)).toEqual(found);
  });
});

describe('isUnusualExport', () => {
  const usual = { daysBefore: [100, 900, 1000], exportAlarmTimes: 5, exportReasonRows: 500 };
  it.each([
    { name: 'lets so many times the median pass', change: { today: 4500 }, unusual: false },
    { name: 'notices the row after', change: { today: 4501 }, unusual: true },
    { name: 'takes the middle of two middle days', change: { daysBefore: [800, 1200], today: 5001 }, unusual: true },
    {
      name: 'measures who took nothing before by what needs no reason',
      change: { daysBefore: [], today: 2500 },
      unusual: false,
    },
    { name: 'and notices more', change: { daysBefore: [], today: 2501 }, unusual: true },
    { name: 'so with who took little', change: { daysBefore: [1, 1, 1], today: 2500 }, unusual: false },
  ])('$name', ({ change, unusual }) => {
    expect(isUnusualExport({ ...usual, ...change })).toBe(unusual);
  });
});
