import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { readSamples } from './read-samples.js';
import { countSamples, mayAnswerListed, mayListSamples } from './samples.js';
import type { SampleSeen } from './samples.js';

const today = plainDate('2026-03-10');
const seen: SampleSeen = { what: '工单 0312', place: '总部', seenOn: today, conforms: true, remark: null };

describe('mayListSamples', () => {
  it.each<{ name: string; samples: readonly SampleSeen[]; codes: readonly string[] }>([
    { name: 'takes what was seen today', samples: [seen], codes: [] },
    { name: 'takes an empty list', samples: [], codes: [] },
    { name: 'not of tomorrow', samples: [{ ...seen, seenOn: plainDate('2026-03-11') }], codes: ['DAY_IN_FUTURE'] },
    { name: 'not 501', samples: Array.from({ length: 501 }, () => seen), codes: ['TOO_MANY_SAMPLES'] },
    { name: 'takes 500', samples: Array.from({ length: 500 }, () => seen), codes: [] },
    {
      name: 'gives every reason of every sample',
      samples: [{ ...seen, what: ' ' }, seen, { ...seen, conforms: false, remark: ' ' }],
      codes: ['SAMPLE_UNNAMED', 'SAMPLE_REMARK_MISSING'],
    },
  ])('$name', ({ samples, codes }) => {
    expect(reasonsOf(mayListSamples(samples, today))).toEqual(codes);
  });
});

describe('mayAnswerListed', () => {
  const listed = [{ criterion: '5.1', ...countSamples([seen, { ...seen, conforms: false }]) }];
  it.each([
    { name: 'repeats the count', answer: { verdict: 'SAMPLED', sampled: 2, conforming: 1 }, codes: [] },
    {
      name: 'not another k',
      answer: { verdict: 'SAMPLED', sampled: 2, conforming: 2 },
      codes: ['SAMPLES_ARE_LISTED'],
    },
    { name: 'not another verdict', answer: { verdict: 'MET' }, codes: ['SAMPLES_ARE_LISTED'] },
    { name: 'not taken back', answer: { verdict: null }, codes: ['SAMPLES_ARE_LISTED'] },
    { name: 'anything of a leaf without a list', answer: { verdict: 'MET', criterion: '5.2' }, codes: [] },
  ])('$name', ({ answer, codes }) => {
    expect(reasonsOf(mayAnswerListed([{ criterion: '5.1', ...answer }], listed))).toEqual(codes);
  });
});

describe('readSamples', () => {
  it('reads what a spreadsheet pastes, columns in either language and any order', () => {
    const text = '符合\t样本\twhen\t情况\n是\t工单 1\t2026/3/1\t\n×\t工单 2\t\t缺签字';
    expect(readSamples(text)).toEqual({
      samples: [
        { what: '工单 1', place: null, seenOn: '2026-03-01', conforms: true, remark: null },
        { what: '工单 2', place: null, seenOn: null, conforms: false, remark: '缺签字' },
      ],
      refusals: [],
    });
  });

  it.each([
    { name: 'a quote never closed', text: '样本,符合\n"工单,是', codes: ['CSV_UNREADABLE csv'] },
    {
      name: 'columns missing and unknown',
      text: 'what,颜色\na,b',
      codes: ['CSV_COLUMNS_MISSING csv', 'CSV_COLUMNS_UNKNOWN csv'],
    },
    {
      name: 'every fault of every line',
      text: '样本,日期,符合,情况\n,2026-02-30,也许,\n工单,2026-03-01,是,\n工单,,否,',
      codes: [
        'SAMPLE_LINE_UNNAMED csv.2',
        'SAMPLE_LINE_UNDECIDED csv.2',
        'SAMPLE_LINE_DAY_BAD csv.2',
        'SAMPLE_LINE_REMARK_MISSING csv.4',
      ],
    },
    {
      name: 'a line by its place in the spreadsheet, empty lines counted',
      text: '样本,符合\n工单 1,是\n,\n\n工单 2,也许',
      codes: ['SAMPLE_LINE_UNDECIDED csv.5'],
    },
  ])('tells of $name, and takes nothing', ({ text, codes }) => {
    const { samples, refusals } = readSamples(text);
    expect(samples).toEqual([]);
    expect(refusals.map(({ code, field }) => `${code} ${field}`)).toEqual(codes);
  });
});
