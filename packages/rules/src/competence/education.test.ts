import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { checkEducation, educationYears, mayRemoveEducation } from './education.js';
import type { EducationFacts } from './education.js';

describe('checkEducation', () => {
  const entry = {
    doneOn: day('2026-03-01'),
    hours: '4',
    subject: '服务认证新规',
    provider: null,
    today: day('2026-03-01'),
  };

  it.each([
    { name: 'takes hours of today', change: {}, codes: [] },
    { name: 'takes half an hour', change: { hours: '0.5' }, codes: [] },
    ...['0', '0.3', '-1', '400.5', ''].map((hours) => ({
      name: `stops "${hours}" hours`,
      change: { hours },
      codes: ['EDUCATION_HOURS_SHAPE'],
    })),
    {
      name: 'gives every reason at once',
      change: { doneOn: day('2026-03-02'), hours: '0', subject: ' ' },
      codes: ['DAY_IN_FUTURE', 'EDUCATION_HOURS_SHAPE', 'EDUCATION_SUBJECT_MISSING'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(checkEducation({ ...entry, ...change }))).toEqual(codes);
  });
});

describe('mayRemoveEducation', () => {
  it('asks why, and removes once', () => {
    expect(reasonsOf(mayRemoveEducation({ removedOn: null, reason: '重复登记' }))).toEqual([]);
    expect(reasonsOf(mayRemoveEducation({ removedOn: day('2026-03-01'), reason: '' }))).toEqual([
      'EDUCATION_REMOVED_ALREADY',
      'EDUCATION_REMOVAL_REASON_MISSING',
    ]);
  });
});

describe('educationYears', () => {
  const facts: EducationFacts = {
    done: [],
    registrations: [{ validFrom: day('2024-06-01'), validUntil: day('2027-05-31') }],
    target: 20,
    professionalTarget: 10,
    today: day('2026-03-01'),
  };
  const did = (doneOn: string, hours: string, professional = true) => ({ doneOn: day(doneOn), hours, professional });

  it('asks in every year with a day of registration, and is short of nothing before the year is over', () => {
    expect(educationYears(facts)).toEqual([
      { year: 2026, hours: '0.0', professionalHours: '0.0', state: 'RUNNING' },
      { year: 2025, hours: '0.0', professionalHours: '0.0', state: 'SHORT' },
      { year: 2024, hours: '0.0', professionalHours: '0.0', state: 'SHORT' },
    ]);
  });

  it.each([
    { name: 'is met on the hour', done: [did('2025-12-31', '10'), did('2025-01-01', '10', false)], state: 'MET' },
    { name: 'is short by half an hour', done: [did('2025-05-01', '19.5')], state: 'SHORT' },
    {
      name: 'is short of the profession',
      done: [did('2025-05-01', '9.5'), did('2025-05-02', '30', false)],
      state: 'SHORT',
    },
  ])('$name', ({ done, state }) => {
    expect(educationYears({ ...facts, done }).find(({ year }) => year === 2025)?.state).toBe(state);
  });

  it('shows what was done without being asked, and asks nothing for it', () => {
    expect(educationYears({ ...facts, registrations: [], done: [did('2023-05-01', '1.5', false)] })).toEqual([
      { year: 2023, hours: '1.5', professionalHours: '0.0', state: null },
    ]);
  });
});
