import { ScoreChart } from '@touchstone/rules';
import { describe, expect, it } from 'vitest';
import { asCurl, asGraphql } from './copied-question.js';
import { rangeOf, strengthOf } from './chart-style.js';
import { drawnFigure } from './figures.js';
import { addressOf, askedFrom, behind, FIRST, groupedBy, isKnown, joined, narrowed } from './question.js';
import type { Question } from './question.js';
import { saidYears, yearsBetween } from './years.js';

const key = (dimension: string, value: string | null) =>
  ({ dimension, value, label: String(value), node: null }) as never;

describe('an address', () => {
  it('asks the whole question again', () => {
    const asked = { question: { ...FIRST.question, where: { sector: ['F'] } }, chart: ScoreChart.HEAT_MAP };
    expect(askedFrom(new URLSearchParams(addressOf(asked).toString()))).toEqual(asked);
  });

  it('that is none asks nothing', () => {
    for (const text of ['', 'q=', 'q=7', 'q={"groupBy":1}']) expect(askedFrom(new URLSearchParams(text))).toBeNull();
  });
});

describe('joined', () => {
  const join = { edition: 'a/1', evaluation: 'main', others: ['b/1'], belowFloor: false };
  const question: Question = { groupBy: ['YEAR', 'LEVEL'], measures: ['MEAN', 'LEVELS'] };

  it('leaves out what each edition has for itself, and opens the audits of what is left', () => {
    const next = joined(question, join);
    expect(next).toMatchObject({ join, groupBy: ['YEAR'], measures: ['MEAN'] });
    expect(behind(next, [])).toMatchObject({ join });
  });

  it('is taken back', () => {
    expect(joined(joined(question, join), null)).toMatchObject({ join: null, groupBy: ['YEAR'] });
  });
});

describe('narrowed', () => {
  it('takes each key as its filter does, and keeps what was narrowed before', () => {
    const where = narrowed({ level: ['A'] }, [key('SECTOR', 'F'), key('YEAR', '2025'), key('CRITERION', '5.1')]);
    expect(where).toEqual({ level: ['A'], sector: ['F'], year: [2025], criterion: ['5.1'] });
  });

  it('makes days of a quarter and of a month', () => {
    expect(narrowed(null, [key('QUARTER', '2026-Q4')])).toEqual({
      auditedOn: { gte: '2026-10-01', lte: '2026-12-31' },
    });
    expect(narrowed(null, [key('MONTH', '2024-02')])).toEqual({ auditedOn: { gte: '2024-02-01', lte: '2024-02-29' } });
  });

  it('stays within the days that were asked for', () => {
    const quarter = [key('QUARTER', '2026-Q4')];
    const narrowedTo = (gte: string | null, lte: string | null) =>
      narrowed({ auditedOn: { gte, lte } as never }, quarter).auditedOn;
    expect(narrowedTo('2026-11-01', '2026-11-30')).toEqual({ gte: '2026-11-01', lte: '2026-11-30' });
    expect(narrowedTo('2026-01-01', null)).toEqual({ gte: '2026-10-01', lte: '2026-12-31' });
  });

  it('is not offered for what is unknown', () => {
    expect(isKnown({ keys: [key('LEADER', null)] })).toBe(false);
    expect(isKnown({ keys: [key('SECTOR', 'F')] })).toBe(true);
    expect(isKnown({ keys: [] })).toBe(false);
  });
});

describe('groupedBy', () => {
  it('leaves out what criteria have not, and asks for their loss instead', () => {
    const question = groupedBy({ ...FIRST.question, criterionDepth: 2 }, ['CRITERION', 'SECTOR']);
    expect(question.measures).toEqual(['COUNT', 'LOSS']);
    expect(question.criterionDepth).toBe(2);
    expect(groupedBy(question, ['SECTOR'])).not.toHaveProperty('criterionDepth');
  });
});

describe('the scorecards behind a figure', () => {
  it('are asked for as the figure was, those that lost most first where it is of a criterion', () => {
    const question: Question = {
      ...FIRST.question,
      where: { province: ['44'] },
      population: { audits: 'EVERY', undecided: true, partial: false, illustrative: true },
    };
    expect(behind(question, [key('CRITERION', '5.1')])).toMatchObject({
      where: { province: ['44'], criterion: ['5.1'] },
      population: question.population,
      orderBy: 'LOST',
    });
  });
});

describe('a question taken elsewhere', () => {
  it('is a document with its variables', () => {
    const text = asGraphql(FIRST.question);
    expect(text).toContain('query Scores($input: ScoresInput!)');
    expect(JSON.parse(text.split('# variables\n')[1] ?? '')).toEqual({ input: FIRST.question });
  });

  it('is one argument of a shell, quotes and all', () => {
    const text = asCurl({ ...FIRST.question, where: { edition: ["o'clock"] } }, 'https://body.example');
    const argument = text.slice(text.indexOf("--data '") + 8, -1).replaceAll(String.raw`'\''`, "'");
    expect(JSON.parse(argument).variables.input.where.edition).toEqual(["o'clock"]);
    expect(text).toContain('Bearer tsk_');
  });
});

describe('what a chart draws', () => {
  it('is the most telling figure asked for', () => {
    expect(drawnFigure(['COUNT', 'LEVELS']).name).toBe('count');
    expect(drawnFigure(['COUNT', 'LOSS']).name).toBe('lossShare');
    expect(drawnFigure(['LOSS', 'MEAN']).name).toBe('mean');
  });

  it('is stronger for more, and never outside the scale', () => {
    const range = rangeOf([3, 1, 2]);
    expect([1, 2, 3].map((value) => strengthOf(value, range))).toEqual([0.08, 0.54, 1]);
    expect(strengthOf(5, rangeOf([5]))).toBe(0.5);
  });
});

describe('yearsBetween', () => {
  const known = [2026, 2025, 2024, 2023];
  const open = { from: null, until: null };

  it.each([
    { name: 'from a year until the last', now: open, changed: { from: 2025 }, years: [2025, 2026] },
    { name: 'from the first until a year', now: open, changed: { until: 2024 }, years: [2023, 2024] },
    { name: 'a later end', now: { from: 2024, until: 2024 }, changed: { until: 2026 }, years: [2024, 2025, 2026] },
    { name: 'a beginning after the end', now: { from: 2023, until: 2024 }, changed: { from: 2026 }, years: [2026] },
    { name: 'an end before the beginning', now: { from: 2025, until: 2026 }, changed: { until: 2023 }, years: [2023] },
    { name: 'both open again', now: { from: 2025, until: null }, changed: { from: null }, years: null },
  ])('asks for $name', ({ now, changed, years }) => expect(yearsBetween(known, now, changed)).toEqual(years));

  it('says a row of years by its ends, and others each', () => {
    expect([[2024, 2023, 2025], [2023, 2025], [2024]].map(saidYears)).toEqual(['2023–2025', '2023、2025', '2024']);
  });
});
