import { describe, expect, it } from 'vitest';
import { SMALL, smallEdition } from '../test/small-edition.js';
import { loadEdition } from './load-edition.js';
import { standingsBlockingIssue, standingsOf } from './standings.js';

describe('standingsBlockingIssue', () => {
  it('lets an edition pass of which all is source or licensed', () => {
    expect(standingsBlockingIssue(smallEdition)).toEqual([]);
  });

  it.each([
    { name: 'the filing', from: 'filedOn: 2025-12-01, standing: source', what: 'FILING', path: 'filing' },
    { name: 'the levels', from: 'levels:\n  standing: source', what: 'LEVELS', path: 'levels' },
    {
      name: 'all text of an evaluation',
      from: 'standing: licensed\n    licence: tea-text',
      what: 'CRITERIA_TEXT',
      path: 'evaluations.0.criteria',
      codes: ['1', '1.1', '1.2', '2', '2.1', '2.2'],
    },
    {
      name: 'all points of an evaluation',
      from: 'pointsStanding: licensed\n    pointsLicence: tea-text',
      what: 'POINTS',
      path: 'evaluations.1.criteria',
      codes: ['P', 'P.1', 'P.2'],
    },
    { name: 'bands', from: 'bands:\n      standing: source', what: 'BANDS', path: 'evaluations.0.bands' },
    {
      name: 'scoring limits',
      from: 'bonusLimit: 1, standing: source',
      what: 'SCORING_LIMITS',
      path: 'evaluations.0.limits',
    },
    { name: 'partial surveillance', from: 'turns: 2, standing: source', what: 'SUBSET', path: 'evaluations.0.subset' },
    {
      name: 'the combination',
      from: 'specialDeductionsIn: house, standing: source',
      what: 'COMBINATION',
      path: 'combination',
    },
    { name: 'the cycle', from: 'validityMonths: 36, standing: source', what: 'CYCLE', path: 'cycle' },
    { name: 'the coverage', from: 'SPECIAL: full, standing: source', what: 'COVERAGE', path: 'coverage' },
    {
      name: 'the review clock',
      from: 'endMovesOffHolidays: true, standing: source',
      what: 'APPLICATION',
      path: 'application.reviewClock',
    },
    {
      name: 'the requirements',
      from: 'serviceSystemMonths: 0, standing: source',
      what: 'APPLICATION',
      path: 'application.requirements',
    },
    {
      name: 'a paper',
      from: 'required: false, standing: source',
      what: 'APPLICATION',
      path: 'application.documents',
      codes: ['PERMITS'],
    },
    { name: 'the audit’s layout', from: 'timeTable: after-sales, standing: source', what: 'AUDIT', path: 'audit' },
    {
      name: 'limits of nonconformities',
      from: 'majorVerifiedWithinMonths: 6, standing: source',
      what: 'NONCONFORMITIES',
      path: 'nonconformities',
    },
    { name: 'the decision', from: 'reviewerMayDecide: false, standing: source', what: 'DECISION', path: 'decision' },
  ])('names $name', ({ from, what, path, codes = [] }) => {
    const inferred = from
      .replace(/tanding: (source|licensed)/, 'tanding: inferred')
      .replace(/\n +\w+icence: tea-text|\n +licence: tea-text/, '');
    const text = SMALL.replace(from, inferred);
    expect(text).not.toBe(SMALL);
    expect(standingsBlockingIssue(loadEdition(text, 'tea/2026.yaml'))).toMatchObject([
      { what, standing: 'inferred', path, codes },
    ]);
  });

  it('names a single line among licensed ones', () => {
    const text = SMALL.replace(
      'zh: 成套, en: Matching }',
      'zh: 成套, en: Matching }, standing: illustrative, pointsStanding: inferred',
    );
    expect(standingsBlockingIssue(loadEdition(text, 'tea/2026.yaml'))).toMatchObject([
      { what: 'CRITERIA_TEXT', standing: 'illustrative', evaluation: 'house', codes: ['2.2'] },
      { what: 'POINTS', standing: 'inferred', evaluation: 'house', codes: ['2.2'] },
    ]);
  });
});

describe('standingsOf', () => {
  it('names the licence of what is licensed', () => {
    const licensed = standingsOf(smallEdition).filter(({ standing }) => standing === 'licensed');
    expect(licensed.map(({ what, evaluation, licence }) => [what, evaluation, licence])).toEqual([
      ['CRITERIA_TEXT', 'house', 'tea-text'],
      ['POINTS', 'people', 'tea-text'],
    ]);
  });
});
