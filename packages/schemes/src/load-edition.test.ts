import { DEFAULT_CYCLE_POLICY } from '@touchstone/rules';
import { describe, expect, it } from 'vitest';
import { SMALL, smallEdition, smallWith, testFile } from '../test/small-edition.js';
import { loadEdition, validateEdition } from './load-edition.js';
import { EditionError } from './problem.js';
import type { EditionProblem } from './problem.js';
import { SHIPPED_EDITIONS, editionFilesIn, loadEditions } from './load-editions.js';

const problemsOf = (text: string): readonly EditionProblem[] => {
  const result = validateEdition(text, { file: 'tea/2026.yaml' });
  return 'problems' in result ? result.problems : [];
};
const told = (text: string) => problemsOf(text).map(({ line, path, code }) => `${line} ${path} ${code}`);

describe('validateEdition', () => {
  it('takes the small edition', () => {
    expect(told(SMALL)).toEqual([]);
  });

  it.each([
    { name: 'unreadable.yaml', problems: ['3  EDITION_UNREADABLE'] },
    { name: 'twice-the-same-key.yaml', problems: ['3  EDITION_UNREADABLE'] },
    { name: 'alias-bomb.yaml', problems: ['2  EDITION_UNREADABLE'] },
    { name: 'not-a-map.yaml', problems: ['1  EDITION_TYPE_WRONG'] },
    { name: 'empty.yaml', problems: ['1  EDITION_UNREADABLE'] },
    {
      name: 'many-faults.yaml',
      problems: [
        '2 id EDITION_ID_OF_OTHER_PROGRAMME',
        '3 programme.title.en EDITION_TEXT_MALFORMED',
        '4 title EDITION_KEY_MISSING',
        '6 inForceFrom EDITION_TEXT_MALFORMED',
        '7 filing EDITION_FILING_INCOMPLETE',
        '11 levels.standing EDITION_VALUE_NOT_ALLOWED',
        '13 levels.items.0 EDITION_LEVEL_MINIMUM_MISSING',
        '22 evaluations.0.limits.specialDeductionLimit EDITION_NUMBER_BELOW',
        '25 evaluations.0.criteria.1.code EDITION_TYPE_WRONG',
        '25 evaluations.0.criteria.1.points EDITION_TYPE_WRONG',
        '26 evaluations.1 EDITION_LICENCE_MISSING',
        '29 evaluations.1.total EDITION_EVALUATION_TOTAL_WRONG',
        '32 evaluations.1.bands.items.0.rank EDITION_BAND_RANK_UNKNOWN',
        '35 evaluations.1.criteria.0.sampling EDITION_LEAF_KEY_ON_NODE',
        '36 evaluations.1.criteria.1.colour EDITION_KEY_UNKNOWN',
        '37 evaluations.1.criteria.2.code EDITION_REPEATED',
        '37 evaluations.1.criteria.2.parent EDITION_PARENT_UNKNOWN',
        '38 combination.specialDeductionsIn EDITION_EVALUATION_UNKNOWN',
        '38 combination.weights EDITION_WEIGHT_MISSING',
        '40 coverage.INITIAL EDITION_COVERAGE_NOT_FULL',
        '42 application.reviewClock.days EDITION_TYPE_WRONG',
        '48 workedCases EDITION_LIST_EMPTY',
      ],
    },
  ])('tells everything wrong with $name, in the order of its lines', ({ name, problems }) => {
    expect(told(testFile(`editions/bad/${name}`))).toEqual(problems);
  });

  it.each([
    {
      name: 'a day that does not exist',
      from: 'inForceFrom: 2026-01-01',
      to: 'inForceFrom: 2026-02-30',
      problems: ['inForceFrom EDITION_TEXT_MALFORMED'],
    },
    {
      name: 'a period that ends before it begins',
      from: '2028-12-31',
      to: '2025-12-31',
      problems: ['inForceUntil EDITION_PERIOD_REVERSED'],
    },
    {
      name: 'a filing without a number',
      from: 'number: CNCA-2026-001, ',
      to: '',
      problems: ['filing EDITION_FILING_INCOMPLETE'],
    },
    {
      name: 'a licence that is not listed',
      from: 'licence: tea-text',
      to: 'licence: coffee-text',
      problems: ['evaluations.0.licence EDITION_LICENCE_UNKNOWN'],
    },
    {
      name: 'a licensed part without a licence',
      from: '    licence: tea-text\n',
      to: '',
      problems: ['evaluations.0 EDITION_LICENCE_MISSING'],
    },
    {
      name: 'a licence for what needs none',
      from: 'validityMonths: 36, standing: source',
      to: 'validityMonths: 36, standing: source, licence: tea-text',
      problems: ['cycle.licence EDITION_LICENCE_UNCALLED'],
    },
    {
      name: 'levels out of order',
      from: 'code: FINE, rank: 2, min',
      to: 'code: FINE, rank: 1, min',
      problems: [
        'levels.items.1.rank EDITION_LEVELS_NOT_ASCENDING',
        'evaluations.0.bands.items.1.rank EDITION_BAND_RANK_UNKNOWN',
        'evaluations.1.bands.items.1.rank EDITION_BAND_RANK_UNKNOWN',
      ],
    },
    {
      name: 'two levels of one code',
      from: 'code: FINE, rank: 2, min',
      to: 'code: GOOD, rank: 2, min',
      problems: ['levels.items.1.code EDITION_REPEATED'],
    },
    {
      name: 'bands that do not rise',
      from: "min: '85'",
      to: "min: '60'",
      problems: ['evaluations.0.bands.items.1.min EDITION_BANDS_NOT_ASCENDING'],
    },
    {
      name: 'a band of a rank that no level has',
      from: "min: '85', rank: 2",
      to: "min: '85', rank: 3",
      problems: ['evaluations.0.bands.items.1.rank EDITION_BAND_RANK_UNKNOWN'],
    },
    {
      name: 'a band above 100',
      from: "min: '85'",
      to: "min: '100.01'",
      problems: ['evaluations.0.bands.items.1.min EDITION_TEXT_MALFORMED'],
    },
    {
      name: 'points with three places',
      from: "points: '2.5'",
      to: "points: '2.505'",
      problems: ['evaluations.0.criteria.5.points EDITION_TEXT_MALFORMED'],
    },
    {
      name: 'points of nothing',
      from: "points: '2.5'",
      to: "points: '0'",
      problems: ['evaluations.0.criteria.5.points EDITION_TEXT_MALFORMED'],
    },
    {
      name: 'points that break the sums declared',
      from: "points: '2.5'",
      to: "points: '2.75'",
      problems: [
        'evaluations.0.total EDITION_EVALUATION_TOTAL_WRONG',
        'evaluations.0.criteria.3.total EDITION_TOTAL_WRONG',
      ],
    },
    {
      name: 'a leaf without points',
      from: ", points: '2.5', rotation: 2, encouraged: true",
      to: '',
      problems: [
        'evaluations.0.total EDITION_EVALUATION_TOTAL_WRONG',
        'evaluations.0.criteria.3.total EDITION_TOTAL_WRONG',
        'evaluations.0.criteria.5 EDITION_POINTS_MISSING',
      ],
    },
    {
      name: 'a chapter without a total',
      from: ", total: '12.5'",
      to: '',
      problems: ['evaluations.0.criteria.0 EDITION_CHAPTER_TOTAL_MISSING'],
    },
    {
      name: 'points on a heading',
      from: "code: '1', title",
      to: "code: '1', points: '1', title",
      problems: [
        'evaluations.0.total EDITION_EVALUATION_TOTAL_WRONG',
        'evaluations.0.criteria.0.points EDITION_POINTS_ON_NODE',
        'evaluations.0.criteria.0 EDITION_ROTATION_MISSING',
      ],
    },
    {
      name: 'a total on a leaf',
      from: "points: '2.5', ",
      to: "points: '2.5', total: '2.5', ",
      problems: ['evaluations.0.criteria.5.total EDITION_TOTAL_ON_LEAF'],
    },
    {
      name: 'a code given twice',
      from: "code: '2.2'",
      to: "code: '2.1'",
      problems: ['evaluations.0.criteria.5.code EDITION_REPEATED'],
    },
    {
      name: 'a parent that comes later',
      from: "code: '1.2', parent: '1'",
      to: "code: '1.2', parent: '2'",
      problems: [
        'evaluations.0.criteria.0.total EDITION_TOTAL_WRONG',
        'evaluations.0.criteria.2.parent EDITION_PARENT_LATER',
        'evaluations.0.criteria.3.total EDITION_TOTAL_WRONG',
      ],
    },
    {
      name: 'a sample size where no sample is allowed',
      from: 'rotation: 1, sampling: false',
      to: 'rotation: 1, sampling: false, minimumSample: 4',
      problems: ['evaluations.0.criteria.2.minimumSample EDITION_SAMPLE_WITHOUT_SAMPLING'],
    },
    {
      name: 'a leaf that no turn asks for',
      from: 'rotation: 1, sampling',
      to: 'sampling',
      problems: ['evaluations.0.subset.turns EDITION_TURN_EMPTY', 'evaluations.0.criteria.2 EDITION_ROTATION_MISSING'],
    },
    {
      name: 'a mandatory leaf in a turn',
      from: 'mandatory: true',
      to: 'mandatory: true, rotation: 1',
      problems: ['evaluations.0.criteria.1.rotation EDITION_MANDATORY_ROTATES'],
    },
    {
      name: 'a turn beyond the last',
      from: 'rotation: 2, minimumSample',
      to: 'rotation: 3, minimumSample',
      problems: ['evaluations.0.criteria.4.rotation EDITION_ROTATION_BEYOND_TURNS'],
    },
    {
      name: 'more turns than surveillances',
      from: 'turns: 2',
      to: 'turns: 3',
      problems: [
        'evaluations.0.subset.turns EDITION_TURN_EMPTY',
        'evaluations.0.subset.turns EDITION_TURNS_BEYOND_CYCLE',
      ],
    },
    {
      name: 'a loss limit beyond all points',
      from: "lossLimit: '4'",
      to: "lossLimit: '40'",
      problems: ['evaluations.0.subset.lossLimit EDITION_LOSS_LIMIT_BEYOND_TOTAL'],
    },
    {
      name: 'partial surveillance without its rule',
      from: "    subset: { lossLimit: '2', turns: 1, standing: source }\n",
      to: '',
      problems: [
        'evaluations.1 EDITION_SUBSET_MISSING',
        'evaluations.1.criteria.1.rotation EDITION_ROTATION_WITHOUT_SUBSET',
        'evaluations.1.criteria.2.rotation EDITION_ROTATION_WITHOUT_SUBSET',
      ],
    },
    {
      name: 'an initial audit that is not full',
      from: 'INITIAL: full',
      to: 'INITIAL: subset',
      problems: ['coverage.INITIAL EDITION_COVERAGE_NOT_FULL'],
    },
    {
      name: 'a weight for nobody',
      from: "people: '1' }",
      to: "staff: '1' }",
      problems: ['combination.weights.staff EDITION_EVALUATION_UNKNOWN', 'combination.weights EDITION_WEIGHT_MISSING'],
    },
    {
      name: 'weights that nobody asks for',
      from: 'method: weighted-mean',
      to: 'method: lower-level-wins',
      problems: ['combination.weights EDITION_COMBINATION_SURPLUS'],
    },
    {
      name: 'a primary evaluation that is not named',
      from: "method: weighted-mean, weights: { house: '2', people: '1' }",
      to: 'method: primary-only',
      problems: ['combination EDITION_COMBINATION_INCOMPLETE'],
    },
    {
      name: 'deductions counted nowhere',
      from: 'specialDeductionsIn: house',
      to: 'specialDeductionsIn: kitchen',
      problems: ['combination.specialDeductionsIn EDITION_EVALUATION_UNKNOWN'],
    },
    {
      name: 'a paper of no known kind',
      from: 'code: PERMITS',
      to: 'code: PERMIT',
      problems: ['application.documents.1.code EDITION_VALUE_NOT_ALLOWED'],
    },
    {
      name: 'a paper asked for twice',
      from: 'code: PERMITS',
      to: 'code: APPLICATION_FORM',
      problems: ['application.documents.1.code EDITION_REPEATED'],
    },
    {
      name: 'an answer that is none',
      from: '4/5',
      to: 'of 5',
      problems: ['workedCases.1.responses["2.1"] EDITION_TEXT_MALFORMED'],
    },
    {
      name: 'a worked case of no evaluation',
      from: 'evaluation: people',
      to: 'evaluation: staff',
      problems: ['workedCases EDITION_WORKED_CASE_MISSING', 'workedCases.2.evaluation EDITION_EVALUATION_UNKNOWN'],
    },
    {
      name: 'a worked case that expects half a result',
      from: "score: '70.00', level: GOOD, passed: true }\n  - name: { zh: 人员",
      to: "score: '70.00', passed: true }\n  - name: { zh: 人员",
      problems: ['workedCases.1.expect EDITION_EXPECTATION_INCOMPLETE'],
    },
    {
      name: 'a combination without one of its scorecards',
      from: '      people: { others: MET, responses: { P.2: NOT_MET } }\n',
      to: '',
      problems: ['combinationCases.0.scorecards EDITION_SCORECARD_MISSING'],
    },
  ])('refuses $name', ({ from, to, problems }) => {
    expect(problemsOf(smallWith(from, to)).map(({ path, code }) => `${path} ${code}`)).toEqual(problems);
  });

  it('says what a worked case came out to instead', () => {
    const [problem] = problemsOf(smallWith("score: '70.00', level: GOOD", "score: '71.00', level: GOOD"));
    expect(problem).toMatchObject({
      line: 75,
      path: 'workedCases.1.expect',
      code: 'EDITION_WORKED_CASE_WRONG',
      params: {
        name: '店面失分',
        expected: 'level: GOOD, passed: true, score: 71.00',
        actual: 'level: GOOD, passed: true, score: 70.00',
      },
    });
  });

  it('runs combinations through the engine too', () => {
    const wrong = SMALL.replace(/level: GOOD, passed: true \}\n$/, 'level: FINE, passed: true }\n');
    expect(told(wrong)).toEqual(['90 combinationCases.0.expect EDITION_WORKED_CASE_WRONG']);
  });

  it('asks every evaluation for a worked case, and several for a combined one', () => {
    expect(told(SMALL.replace(/combinationCases:[\s\S]*/, ''))).toEqual(['1  EDITION_COMBINATION_CASE_MISSING']);
  });
});

describe('loadEdition', () => {
  it('fills the defaults', () => {
    const [clean, quiet] = smallEdition.evaluations[0]!.criteria.filter(({ leaf }) => leaf);
    expect(clean).toMatchObject({
      sampling: true,
      minimumSample: 3,
      tailoring: false,
      mandatory: true,
      rotation: null,
      standing: 'licensed',
      licence: 'tea-text',
      pointsStanding: 'source',
    });
    expect(quiet).toMatchObject({ sampling: false, tailoring: true, mandatory: false, encouraged: false, rotation: 1 });
    expect(smallEdition.evaluations[0]!.bands.items.map(({ title }) => title.en)).toEqual(['Good', 'Fine house']);
    expect(smallEdition.cycle).toMatchObject({ ...DEFAULT_CYCLE_POLICY, transitionMonths: 24 });
    expect(smallEdition.decision).toMatchObject({
      markOnProduct: false,
      numberLetter: 'F',
      earlierMinors: 'SIGNED',
      teamToldLate: 'SIGNED',
    });
    expect(smallEdition.audit.spotCheckDays).toBe(30);
  });

  it("takes an edition's own figures, as far as the standard lets them go", () => {
    const own = 'surveillanceMonths: 9, restorableMonths: 3, recertificationOpensMonths: 8';
    const text = smallWith('validityMonths: 36,', `validityMonths: 36, ${own},`).replace(
      'reviewerMayDecide: false,',
      'reviewerMayDecide: false, earlierMinors: MUST, teamToldLate: NOTE, numberLetter: S,',
    );
    const { cycle, decision } = loadEdition(text, 'tea/2026.yaml');
    expect(cycle).toMatchObject({
      surveillanceMonths: 9,
      surveillanceOpensMonths: 9,
      restorableMonths: 3,
      recertificationOpensMonths: 8,
    });
    expect(decision).toMatchObject({ earlierMinors: 'MUST', teamToldLate: 'NOTE', numberLetter: 'S' });
    for (const letter of ['s', 'SC', '1'])
      expect(told(text.replace('numberLetter: S', `numberLetter: '${letter}'`))).toEqual([
        expect.stringMatching(/^\d+ decision.numberLetter EDITION_VALUE_NOT_ALLOWED$/),
      ]);
    const beyond = 'surveillanceMonths: 13, restorableMonths: 7';
    expect(told(smallWith('validityMonths: 36,', `validityMonths: 36, ${beyond},`))).toEqual([
      '55 cycle.surveillanceMonths EDITION_NUMBER_ABOVE',
      '55 cycle.restorableMonths EDITION_NUMBER_ABOVE',
    ]);
  });

  it('throws every problem with file, line, path and reason in its message', () => {
    const load = () =>
      loadEdition(smallWith("min: '85'", "min: '50'").replace('turns: 2', 'turns: two'), 'own/tea.yaml');
    expect(load).toThrow(EditionError);
    expect(load).toThrow(/own\/tea\.yaml:32 evaluations\.0\.subset\.turns: EDITION_TYPE_WRONG \(expected integer\)/);
  });

  it('takes an evaluation whole from another edition', () => {
    const others = loadEditions();
    const maturity = others.get('after-sales-maturity/2026')!;
    const indicators = others.get('gbt-27922/2011')!;
    expect(maturity.evaluations[0]!.criteria).toBe(indicators.evaluations[0]!.criteria);
    expect(maturity.evaluations[0]!.includedFrom).toEqual({ edition: 'gbt-27922/2011', evaluation: 'main' });
  });

  it.each([
    {
      name: 'an edition nobody has',
      from: 'gbt-27922/2011, evaluation: main',
      to: 'gbt-27922/2010, evaluation: main',
      code: 'EDITION_INCLUDED_EDITION_UNKNOWN',
    },
    {
      name: 'an evaluation it does not have',
      from: 'gbt-27922/2011, evaluation: main',
      to: 'gbt-27922/2011, evaluation: side',
      code: 'EDITION_INCLUDED_EVALUATION_UNKNOWN',
    },
    {
      name: 'what was taken itself',
      from: 'gbt-27922/2011, evaluation: main',
      to: 'after-sales-maturity/2026, evaluation: main',
      code: 'EDITION_INCLUDED_AT_SECOND_HAND',
    },
  ])('refuses to take $name', ({ from, to, code }) => {
    const text = editionFilesIn(SHIPPED_EDITIONS).get('after-sales-maturity/2026')!.replace(from, to);
    const result = validateEdition(text, { others: loadEditions() });
    expect('problems' in result && result.problems.map((problem) => problem.code)).toContain(code);
  });
});
