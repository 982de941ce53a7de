import { idOf } from '../data/own-tables.js';
import { normalised } from '../measure/compare.js';
import { bare, dataOf, graphql } from './job.js';
import type { Job } from './job.js';
import { programmesAt, provincesAt, SECTORS } from './population.js';

/* J3: analytics over all scores. The bare handler on the normalised schema sums rows, the one on our own tables sums kept beside them. */

/** Who is counted: a different choice for each number. */
interface Population {
  readonly programmes: readonly string[];
  readonly provinces: readonly string[];
  readonly sector?: string;
  readonly year?: number;
}

interface Group {
  readonly keys: readonly { readonly value: string }[];
  readonly count: number;
  readonly mean: string;
  readonly lost: string;
  readonly lossShare: string;
  readonly percentiles: readonly { readonly value: string }[];
  readonly levels: readonly { readonly level: string; readonly count: number }[];
}

const DOCUMENT = (fields: string): string =>
  `query ($input: ScoresInput!) { scores(input: $input) { rows { keys { value } count ${fields} } } }`;

const COMMON = (population: Population): object => ({
  places: 6,
  population: { audits: 'EVERY' },
  where: {
    programme: population.programmes.map((id) => `Programme:${id}`),
    province: population.provinces,
    ...(population.sector && { sector: [population.sector] }),
    ...(population.year && { year: [population.year] }),
  },
});

const rowsOf = (text: string): readonly Group[] => (dataOf(text)['scores'] as { readonly rows: readonly Group[] }).rows;

const VALUES = (population: Population): readonly unknown[] => [
  population.programmes,
  population.provinces,
  ...(population.sector ? [population.sector, population.year] : []),
];

/** What differs between the four questions. */
interface Kind {
  readonly id: string;
  readonly title: string;
  /** Statement of the bare handlers. */
  readonly statement: string;
  readonly fields: string;
  readonly input: object;
  readonly population: (at: number) => Population;
  readonly count: number;
  readonly shown: (group: Group) => object;
}

function jobOf({ id, title, statement, fields, input, population, count, shown }: Kind): Job {
  return {
    id,
    title,
    questions: () => {
      const values = (at: number): readonly unknown[] => VALUES(population(at));
      const plain = { count, read: (text: string): unknown => inOrder(JSON.parse(text) as object[]) };
      return {
        touchstone: graphql(DOCUMENT(fields), (at) => ({ input: { ...input, ...COMMON(population(at)) } }), {
          who: 'office',
          count,
          read: (text) => inOrder(rowsOf(text).map(shown)),
        }),
        'bare-normalised': bare(statement, values, plain),
        'bare-own': bare(statement, values, plain),
      };
    },
  };
}

/** Groups in the order of their texts, for a ranking may put equal ones either way. */
function inOrder(groups: readonly object[]): readonly object[] {
  return groups.toSorted((a, b) => (normalised(a) < normalised(b) ? -1 : 1));
}

const some = (at: number): Population => ({ programmes: programmesAt(at), provinces: provincesAt(at) });
/** Leaves of several editions are not one and the same. */
const ofOne = (at: number): Population => ({ programmes: [idOf('programme', at % 3)], provinces: provincesAt(at) });
const LOSS = 'lost lossShare';
const key = (group: Group, at: number): string => group.keys[at]?.value ?? '';

/** The four questions. */
export const SCORES: readonly Job[] = [
  jobOf({
    id: 'J3A',
    title: 'sector × year: count, mean, exact percentiles, levels',
    statement: 'scoresBySector',
    fields: 'mean percentiles { value } levels { level count }',
    input: {
      groupBy: ['SECTOR', 'YEAR'],
      measures: ['COUNT', 'MEAN', 'PERCENTILES', 'LEVELS'],
      percentiles: [10, 50, 90],
    },
    population: some,
    count: 56,
    shown: (group) => {
      const of = (level: string): number => group.levels.find((each) => each.level === level)?.count ?? 0;
      const { count, mean, percentiles } = group;
      return {
        sector: key(group, 0),
        year: key(group, 1),
        count,
        mean,
        percentiles: percentiles.map(({ value }) => value),
        good: of('GOOD'),
        pass: of('PASS'),
      };
    },
  }),
  jobOf({
    id: 'J3B',
    title: 'loss by criterion × sector × year, the first 200 groups',
    statement: 'lossBySector',
    fields: LOSS,
    input: { groupBy: ['SECTOR', 'YEAR', 'CRITERION'], measures: ['COUNT', 'LOSS'], first: 200 },
    population: ofOne,
    count: 24,
    shown: (group) => ({
      sector: key(group, 0),
      year: key(group, 1),
      code: key(group, 2),
      count: group.count,
      lost: group.lost,
      share: group.lossShare,
    }),
  }),
  jobOf({
    id: 'J3C',
    title: 'criteria ranked by loss, one sector and year',
    statement: 'lossOfSector',
    fields: LOSS,
    input: { groupBy: ['CRITERION'], measures: ['COUNT', 'LOSS'], orderBy: [{ measure: 'LOSS', direction: 'DESC' }] },
    population: (at) => ({
      ...ofOne(at),
      sector: SECTORS[at % SECTORS.length] ?? 'C',
      year: 2023 + (Math.floor(at / SECTORS.length) % 3),
    }),
    count: 360,
    shown: (group) => ({ code: key(group, 0), count: group.count, lost: group.lost, share: group.lossShare }),
  }),
  jobOf({
    id: 'J3D',
    title: 'criteria ranked by loss over everything',
    statement: 'lossOfAll',
    fields: LOSS,
    input: { groupBy: ['CRITERION'], measures: ['COUNT', 'LOSS'], orderBy: [{ measure: 'LOSS', direction: 'DESC' }] },
    population: ofOne,
    count: 24,
    shown: (group) => ({ code: key(group, 0), count: group.count, lost: group.lost, share: group.lossShare }),
  }),
];
