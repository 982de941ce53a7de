import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEdition } from '@touchstone/schemes';
import type { SchemeEdition } from '@touchstone/schemes';

/** How many leaves a scorecard of the bench has. */
export const LEAVES = 100;
const IN_A_CHAPTER = 10;

/** Programmes that certificates are of; each has an edition of the same shape. */
export const PROGRAMME_CODES = ['bench-one', 'bench-two', 'bench-three'] as const;

const both = (text: string): { readonly zh: string; readonly en: string } => ({ zh: `指标 ${text}`, en: text });

/** Writes an edition of a hundred leaves for each programme, as a body would its own. @returns them, as they are loaded */
export function writeEditions(folder: string): readonly SchemeEdition[] {
  return PROGRAMME_CODES.map((code) => {
    const text = JSON.stringify(editionDocument(code), null, 1);
    mkdirSync(join(folder, code), { recursive: true });
    writeFileSync(join(folder, code, '2020.yaml'), text);
    return loadEdition(text, `${code}/2020.yaml`);
  });
}

/** Code of a leaf, from 0. */
export function leafCode(at: number): string {
  return `${Math.floor(at / IN_A_CHAPTER) + 1}.${(at % IN_A_CHAPTER) + 1}`;
}

function editionDocument(code: string): object {
  const standing = 'illustrative';
  const levels = [
    { code: 'PASS', rank: 1, min: '70' },
    { code: 'GOOD', rank: 2, min: '90' },
  ];
  return {
    id: `${code}/2020`,
    programme: { code, title: both(code) },
    title: both(`${code} 2020`),
    summary: both('made up, to measure by'),
    inForceFrom: '2020-01-01',
    filing: { standing },
    basis: [{ ref: 'GB/T 27021.1', title: both('GB/T 27021.1') }],
    levels: { standing, items: levels.map(({ code: level, rank }) => ({ code: level, rank, title: both(level) })) },
    evaluations: [
      {
        id: 'main',
        title: both('main'),
        clausesOf: `${code}/2020`,
        total: String(LEAVES),
        standing,
        pointsStanding: standing,
        bands: { standing, items: levels },
        limits: { specialDeductionLimit: 3, bonusLimit: 2, standing },
        criteria: criteria(),
      },
    ],
    combination: { method: 'primary-only', primary: 'main', specialDeductionsIn: 'main', standing },
    cycle: { regime: 'strict', validityMonths: 36, standing },
    coverage: { INITIAL: 'full', SURVEILLANCE: 'full', RECERTIFICATION: 'full', SPECIAL: 'full', standing },
    application: {
      reviewClock: { days: 7, count: 'working', endMovesOffHolidays: true, standing },
      requirements: { serviceSystemMonths: 6, standing },
      documents: [{ code: 'APPLICATION_FORM', required: true, standing, title: both('form') }],
    },
    audit: { documentReviewFirst: false, stages: false, timeTable: 'after-sales', standing },
    nonconformities: { minorDays: 15, majorDays: 60, majorVerifiedWithinMonths: 6, standing },
    decision: { reviewerMayDecide: true, standing },
    workedCases: [
      {
        name: both('all met'),
        evaluation: 'main',
        others: 'MET',
        expect: { score: '100.00', level: 'GOOD', passed: true },
      },
    ],
  };
}

/** Ten chapters of ten leaves, each leaf worth a point. */
function criteria(): readonly object[] {
  const chapters = Math.ceil(LEAVES / IN_A_CHAPTER);
  return Array.from({ length: chapters }, (_, chapter) => [
    { code: String(chapter + 1), title: both(`chapter ${chapter + 1}`), total: String(IN_A_CHAPTER) },
    ...Array.from({ length: IN_A_CHAPTER }, (__, leaf) => ({
      code: leafCode(chapter * IN_A_CHAPTER + leaf),
      parent: String(chapter + 1),
      points: '1',
      title: both(`leaf ${leafCode(chapter * IN_A_CHAPTER + leaf)}`),
    })),
  ]).flat();
}
