import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { isPlanNumber, planNumberOf } from '../audits/plan-number.js';
import { reasonsOf } from '../../test/reasons-of.js';
import { canonicalJson } from './canonical.js';
import { fillReturn } from './fill-return.js';
import type { ReturnFact } from './fill-return.js';
import {
  mayHandleReturn,
  mayMarkReported,
  mayProduceReturn,
  mayRecordReceipt,
  monthEnd,
  returnDueOn,
} from './keep-return.js';
import type { ReturnColumn, ReturnFormat } from './return-format.js';

describe('planNumberOf', () => {
  it.each([
    { name: 'a domestic body', approvalNumber: 'CNCA-R-2020-034', branch: '01', number: 'R00340120260042' },
    { name: 'the head office', approvalNumber: 'CNCA-R-2020-999', branch: '00', number: 'R09990020260042' },
    { name: 'a body with foreign capital', approvalNumber: 'CNCA-RF-2011-47', branch: '02', number: 'RF0470220260042' },
    { name: 'an approval number of another shape', approvalNumber: 'CNCA-2020-1', branch: '00', number: null },
    { name: 'a branch of another shape', approvalNumber: 'CNCA-R-2020-034', branch: '1', number: null },
  ])('of $name is $number', ({ approvalNumber, branch, number }) => {
    expect(planNumberOf({ approvalNumber, branch, auditNumber: 'AU-2026-0042' })).toBe(number);
    expect(isPlanNumber(number ?? '')).toBe(number !== null);
  });

  it.each(['R1034012026', 'RF03401', 'r00340120260042', 'R0034012026 42', ''])('is not %j', (text) => {
    expect(isPlanNumber(text)).toBe(false);
  });
});

const COLUMN: Pick<ReturnColumn, 'key' | 'header' | 'basis'> = { key: 'a', header: '甲', basis: '规范' };
const format = (...columns: ReadonlyArray<Partial<ReturnColumn>>): ReturnFormat => ({
  kind: 'CNCA_MONTHLY',
  title: { zh: '月报', en: 'Return' },
  basis: ['规范'],
  sheets: [
    {
      key: 'S',
      name: '表',
      rows: 'AUDIT_PLANS',
      columns: columns.map((column) => ({ ...COLUMN, type: 'TEXT', source: 'clientName', ...column })),
    },
  ],
});
const fill = (
  columns: ReadonlyArray<Partial<ReturnColumn>>,
  ...rows: ReadonlyArray<Readonly<Record<string, ReturnFact>>>
) => fillReturn(format(...columns), { S: rows.map((facts, at) => ({ rowKey: `${at}`, facts })) })['S']!;

describe('fillReturn', () => {
  it.each<{
    name: string;
    column: Partial<ReturnColumn>;
    fact: ReturnFact;
    cell: string | null;
    codes?: readonly string[];
  }>([
    {
      name: 'takes blanks and what is unseen away',
      column: {},
      fact: ' 清\u200B源\uFEFF\u00A0 公司 ',
      cell: '清源 公司',
    },
    { name: 'writes codes in half-width capitals', column: { type: 'CODE' }, fact: ' ａ b-0１ ', cell: 'AB-01' },
    { name: 'joins several', column: { type: 'CODE' }, fact: ['sc03', 'SC12'], cell: 'SC03;SC12' },
    { name: 'writes a word as its code', column: { codes: { ON: '01' } }, fact: 'ON', cell: '01' },
    {
      name: 'says a word without a code',
      column: { codes: { ON: '01' } },
      fact: 'OFF',
      cell: null,
      codes: ['RETURN_CODE_UNKNOWN'],
    },
    {
      name: 'is not misled by a word of every object',
      column: { codes: { ON: '01' } },
      fact: 'constructor',
      cell: null,
      codes: ['RETURN_CODE_UNKNOWN'],
    },
    { name: 'leaves an empty cell empty', column: {}, fact: '  ', cell: null },
    {
      name: 'says what is missing',
      column: { required: true },
      fact: null,
      cell: null,
      codes: ['RETURN_CELL_MISSING'],
    },
    {
      name: 'says what is too long',
      column: { length: 2 },
      fact: '清源家',
      cell: '清源家',
      codes: ['RETURN_CELL_TOO_LONG'],
    },
    { name: 'counts characters, not halves of them', column: { length: 2 }, fact: '𠮷𠮷', cell: '𠮷𠮷' },
    {
      name: 'writes days as the format has them',
      column: { type: 'DAY', pattern: 'YYYYMMDD' },
      fact: '2026-03-02',
      cell: '20260302',
    },
    {
      name: 'says what is no day',
      column: { type: 'DAY' },
      fact: '2026-02-30',
      cell: '2026-02-30',
      codes: ['RETURN_DAY_SHAPE'],
    },
    {
      name: 'says what is no number',
      column: { type: 'NUMBER' },
      fact: '2,5',
      cell: '2,5',
      codes: ['RETURN_NUMBER_SHAPE'],
    },
    {
      name: 'takes a sound credit code',
      column: { type: 'CODE', check: 'USCC' },
      fact: '91350100m000100y43',
      cell: '91350100M000100Y43',
    },
    {
      name: 'says a wrong one',
      column: { type: 'CODE', check: 'USCC' },
      fact: '91350100M000100Y44',
      cell: '91350100M000100Y44',
      codes: ['RETURN_USCC'],
    },
    {
      name: 'says a wrong plan number',
      column: { type: 'CODE', check: 'PLAN_NUMBER' },
      fact: 'X1',
      cell: 'X1',
      codes: ['RETURN_PLAN_NUMBER'],
    },
    {
      name: 'says a wrong province',
      column: { type: 'CODE', check: 'PROVINCE' },
      fact: '99',
      cell: '99',
      codes: ['RETURN_PROVINCE'],
    },
    { name: 'writes what is the same in every row', column: { value: '156' }, fact: null, cell: '156' },
  ])('$name', ({ column, fact, cell, codes = [] }) => {
    const [row] = fill([column], { clientName: fact });
    expect(row!.cells).toEqual({ a: cell });
    expect(row!.problems.map(({ code }) => code)).toEqual(codes);
  });

  it('keeps identity numbers sealed, and says whose is missing', () => {
    const column = { type: 'IDENTITY_NUMBER', source: 'identityNumbers', required: true } as const;
    const seat = (personId: string, mark: string | null) => ({ personId, mark, name: personId });
    const [both, one] = fill(
      [column],
      { identityNumbers: [seat('p', 'aa'), seat('q', 'bb')] },
      { identityNumbers: [seat('p', 'aa'), seat('q', null)] },
    );
    expect(both).toMatchObject({ cells: { a: '{p:aa};{q:bb}' }, problems: [] });
    expect(one!.problems).toMatchObject([
      { code: 'RETURN_IDENTITY_NUMBER_MISSING', personId: 'q', params: { name: 'q' } },
    ]);
  });

  it('asks for a column where another says so, and for the order of days however they are written', () => {
    const columns: ReadonlyArray<Partial<ReturnColumn>> = [
      { key: 'kind', source: 'auditKind', codes: { A: '1', B: '2' } },
      { key: 'why', source: 'contactName', requiredWith: { column: 'kind', is: ['2'] } },
      { key: 'from', source: 'startsOn', type: 'DAY' },
      { key: 'to', source: 'endsOn', type: 'DAY', pattern: 'YYYYMMDD', notBefore: 'from' },
    ];
    const days = { startsOn: '2026-03-02', endsOn: '2026-03-01' };
    const [plain, asked] = fill(
      columns,
      { auditKind: 'A', startsOn: '2026-03-02', endsOn: '2026-03-02' },
      { auditKind: 'B', ...days },
    );
    expect(plain!.problems).toEqual([]);
    expect(asked!.problems.map(({ code, column }) => [code, column])).toEqual([
      ['RETURN_CELL_MISSING', 'why'],
      ['RETURN_DAY_ORDER', 'to'],
    ]);
  });

  it('says what stands twice, and what another sheet does not say', () => {
    const twice = fill([{ unique: true }], { clientName: '甲' }, { clientName: '乙' }, { clientName: '甲' });
    expect(twice.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['RETURN_CELL_TWICE'],
      [],
      ['RETURN_CELL_TWICE'],
    ]);
    const [plans] = format({ key: 'n' }).sheets;
    const two: ReturnFormat = {
      ...format(),
      sheets: [plans!, { ...plans!, key: 'R', columns: [{ ...plans!.columns[0]!, among: 'S.n' }] }],
    };
    const row = (rowKey: string, clientName: string) => ({ rowKey, facts: { clientName } });
    const said = { S: [row('1', '甲')], R: [row('2', '甲'), row('3', '乙'), row('4', '丙')] };
    const filled = fillReturn(two, said, new Map([['S.n', new Set(['乙'])]]));
    expect(filled['R']!.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      [],
      [],
      ['RETURN_CELL_UNMATCHED'],
    ]);
  });
});

describe('the days of a return', () => {
  it.each([
    ['2026-10-01', '2026-11-10', '2026-10-31'],
    ['2026-12-01', '2027-01-10', '2026-12-31'],
    // The tenth is a Saturday: it is not moved.
    ['2026-09-01', '2026-10-10', '2026-09-30'],
    ['2028-02-01', '2028-03-10', '2028-02-29'],
  ])('of %s: due on %s, over on %s', (month, due, end) => {
    expect([returnDueOn(plainDate(month)), monthEnd(plainDate(month))]).toEqual([due, end]);
  });
});

describe('mayProduceReturn', () => {
  const facts = {
    kind: 'MONTHLY',
    month: plainDate('2026-02-01'),
    newestMonth: plainDate('2026-01-01'),
    openNumber: null,
    corrections: 0,
    today: plainDate('2026-03-01'),
  } as const;
  it.each<{ name: string; change: Partial<Parameters<typeof mayProduceReturn>[0]>; codes: readonly string[] }>([
    { name: 'takes the next month once it is over', change: {}, codes: [] },
    { name: 'takes any month as the first', change: { newestMonth: null }, codes: [] },
    { name: 'not on its last day', change: { today: plainDate('2026-02-28') }, codes: ['RETURN_MONTH_NOT_OVER'] },
    {
      name: 'leaves no month out',
      change: { newestMonth: plainDate('2025-12-01') },
      codes: ['RETURN_MONTH_OUT_OF_TURN'],
    },
    { name: 'one at a time', change: { openNumber: 'RT-1' }, codes: ['RETURN_STILL_OPEN'] },
    { name: 'corrects what reads otherwise', change: { kind: 'CORRECTION', corrections: 1 }, codes: [] },
    { name: 'corrects nothing else', change: { kind: 'CORRECTION' }, codes: ['RETURN_NOTHING_TO_CORRECT'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayProduceReturn({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('mayMarkReported and mayRecordReceipt', () => {
  const today = plainDate('2026-03-05');
  const reported = { status: 'CHECKED', checkedOn: plainDate('2026-03-03'), reportedOn: today, today } as const;
  const receipt = {
    status: 'REPORTED',
    reportedOn: plainDate('2026-03-04'),
    receivedOn: today,
    outcome: 'ACCEPTED',
    receiptNumber: 'HZ-1',
    note: null,
    today,
  } as const;
  it('want a checked return, and days in their order', () => {
    expect(reasonsOf(mayMarkReported(reported))).toEqual([]);
    expect(reasonsOf(mayMarkReported({ ...reported, status: 'DRAFT' }))).toEqual(['RETURN_STATUS']);
    expect(reasonsOf(mayMarkReported({ ...reported, reportedOn: plainDate('2026-03-02') }))).toEqual(['DAY_TOO_EARLY']);
    expect(reasonsOf(mayMarkReported({ ...reported, reportedOn: plainDate('2026-03-06') }))).toEqual(['DAY_IN_FUTURE']);
    expect(reasonsOf(mayRecordReceipt(receipt))).toEqual([]);
    expect(reasonsOf(mayRecordReceipt({ ...receipt, receiptNumber: ' ' }))).toEqual(['RECEIPT_NUMBER_MISSING']);
    expect(reasonsOf(mayRecordReceipt({ ...receipt, outcome: 'SENT_BACK' }))).toEqual(['RECEIPT_NOTE_MISSING']);
    expect(reasonsOf(mayRecordReceipt({ ...receipt, receivedOn: plainDate('2026-03-03') }))).toEqual(['DAY_TOO_EARLY']);
    expect(reasonsOf(mayHandleReturn('discardReturn', 'REPORTED'))).toEqual(['RETURN_STATUS']);
  });
});

describe('canonicalJson', () => {
  it('is the same whatever the order of members, and another where a list is', () => {
    expect(canonicalJson({ a: [{ c: 1, b: null }], d: 2 })).toBe(canonicalJson({ d: 2, a: [{ b: null, c: 1 }] }));
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });
});
