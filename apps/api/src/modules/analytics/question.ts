import { dayCode, finestPeriod, millionthsOf, NO_LEVEL, SIZE_BANDS } from '@touchstone/analytics';
import type { FactFilter, Facts, LeavesWanted, Population, ScoreDimension, ScoreMeasure } from '@touchstone/analytics';
import type { PlainDate } from '@touchstone/plain-date';
import { plusMonths } from '@touchstone/plain-date';
import { isProvinceCode, isSectorCode } from '@touchstone/rules';
import { mayRead } from '../../auth/read-permissions.js';
import type { Actor } from '../../auth/actor.js';
import type { ActorContext } from '../../context.js';
import { invalidInput } from '../../errors/domain-error.js';
import type { FieldFault } from '../../errors/domain-error.js';
import { localId } from '../../graphql/ids.js';
import { joinFaults } from './joined-editions.js';
import type { ScorePopulationInput, ScoresInput, ScoreWhere } from './scores.inputs.js';

const MOST_DIMENSIONS = 4;
const MOST_ROWS = 1000;
const FARTHEST = 1_000_000;

/** Records that a dimension names: whoever may not read them may not ask by it. */
const NAMES: Partial<Record<ScoreDimension, string>> = {
  PROGRAMME: 'Programme',
  AUDITOR: 'Person',
  LEADER: 'Person',
  CLIENT: 'Client',
};

/** Measures of whole scores, which a criterion has none of. */
const OF_SCORES: readonly ScoreMeasure[] = [
  'MEAN',
  'MINIMUM',
  'MAXIMUM',
  'STANDARD_DEVIATION',
  'PERCENTILES',
  'LEVELS',
  'TREND',
];

type Asks = Pick<ActorContext, 'actor' | 'editions' | 'today' | 'locale'>;

/** Refuses a question that cannot be answered. @throws DomainError INVALID_INPUT with every field at fault */
export function checkQuestion({ actor, editions, today, locale }: Asks, input: ScoresInput): void {
  const { groupBy, measures, percentiles, criterionDepth, places, first, offset, where } = input;
  const faults: (FieldFault | false)[] = [
    groupBy.length > MOST_DIMENSIONS && {
      field: 'groupBy',
      code: 'DIMENSIONS_MOST',
      params: { most: MOST_DIMENSIONS },
    },
    new Set(groupBy).size < groupBy.length && { field: 'groupBy', code: 'DIMENSION_TWICE' },
    ...groupBy.map((dimension, at) => forbidden(actor, dimension, `groupBy.${at}`)),
    ...whereFaults(actor, where ?? {}),
    ...unknownValues(editions, where ?? {}),
    groupBy.includes('CRITERION') &&
      measures.some((measure) => OF_SCORES.includes(measure)) && { field: 'measures', code: 'MEASURE_NOT_OF_CRITERIA' },
    percentiles.some((percent) => percent < 0 || percent > 100) && { field: 'percentiles', code: 'PERCENTILE_RANGE' },
    percentiles.length > 20 && { field: 'percentiles', code: 'LIST_MOST', params: { most: 20 } },
    (places < 0 || places > 6) && { field: 'places', code: 'PLACES_RANGE' },
    criterionDepth != null && criterionDepth < 1 && { field: 'criterionDepth', code: 'DEPTH_LEAST' },
    criterionDepth != null &&
      !groupBy.includes('CRITERION') && { field: 'criterionDepth', code: 'DEPTH_WITHOUT_CRITERION' },
    knownLater(today, input.population),
    ...joinFaults({ editions, locale }, input),
    ...pageFaults(first, offset, MOST_ROWS),
    ...orderFaults(input),
  ];
  refuse(faults);
}

/** The same for the audits behind a figure. */
export function checkAudits(
  { actor, editions, today, locale }: Asks,
  { where, population, join, first, offset }: Pick<ScoresInput, 'where' | 'population' | 'join' | 'first' | 'offset'>,
): void {
  refuse([
    ...whereFaults(actor, where ?? {}),
    ...unknownValues(editions, where ?? {}),
    knownLater(today, population),
    ...joinFaults({ editions, locale }, { join: join ?? null, where: where ?? null }),
    ...pageFaults(first, offset, 200),
  ]);
}

function refuse(faults: readonly (FieldFault | false)[]): void {
  const found = faults.filter((fault) => fault !== false);
  if (found.length > 0) throw invalidInput(found);
}

function forbidden(actor: Actor, dimension: ScoreDimension, field: string): FieldFault | false {
  const type = NAMES[dimension];
  return type !== undefined && !mayRead(actor.permissions, type) && { field, code: 'DIMENSION_FORBIDDEN' };
}

/** Of a day to come nothing is known. */
function knownLater(today: PlainDate, population: ScorePopulationInput | null | undefined): FieldFault | false {
  const day = population?.asKnownOn;
  return day != null && day > today && { field: 'population.asKnownOn', code: 'DAY_IN_FUTURE', params: { day, today } };
}

function whereFaults(actor: Actor, where: ScoreWhere): readonly (FieldFault | false)[] {
  const { programme, auditor, leader, client, score, auditedOn } = where;
  return [
    programme != null && forbidden(actor, 'PROGRAMME', 'where.programme'),
    auditor != null && forbidden(actor, 'AUDITOR', 'where.auditor'),
    leader != null && forbidden(actor, 'LEADER', 'where.leader'),
    client != null && forbidden(actor, 'CLIENT', 'where.client'),
    score?.gte != null &&
      score.lt != null &&
      millionthsOf(score.gte) >= millionthsOf(score.lt) && { field: 'where.score', code: 'RANGE_EMPTY' },
    auditedOn?.gte != null &&
      auditedOn.lte != null &&
      auditedOn.gte > auditedOn.lte && { field: 'where.auditedOn', code: 'RANGE_EMPTY' },
  ];
}

/** What is named must be there: a slip of the hand would else be an answer about nobody. */
function unknownValues(editions: Asks['editions'], where: ScoreWhere): readonly FieldFault[] {
  const known = editions.all().filter(({ id }) => where.edition?.includes(id) ?? true);
  const evaluations = known.flatMap((edition) => edition.evaluations);
  const codes = {
    evaluation: () => evaluations.map(({ id }) => id),
    criterion: () => evaluations.flatMap(({ criteria }) => criteria.map(({ code }) => code)),
    level: () => [NO_LEVEL, ...evaluations.flatMap(({ bands }) => bands.items.map(({ code }) => code))],
  };
  return [
    ...(where.edition ?? []).flatMap((edition, at) =>
      editions.find(edition) ? [] : [unknown('edition', edition, at)],
    ),
    ...(['evaluation', 'criterion', 'level'] as const).flatMap((name) => {
      if (!where[name]?.length) return [];
      const all = new Set<string>(codes[name]());
      return where[name].flatMap((code, at) => (all.has(code) ? [] : [unknown(name, code, at)]));
    }),
    ...(where.sector ?? []).flatMap((sector, at) => (isSectorCode(sector) ? [] : [unknown('sector', sector, at)])),
    ...(where.province ?? []).flatMap((province, at) =>
      isProvinceCode(province) ? [] : [unknown('province', province, at)],
    ),
  ];
}

function unknown(name: string, value: string, at: number): FieldFault {
  const param = name === 'province' ? 'provinceCode' : name;
  return { field: `where.${name}.${at}`, code: `${name.toUpperCase()}_UNKNOWN`, params: { [param]: value } };
}

function pageFaults(
  first: number | null | undefined,
  offset: number | null | undefined,
  most: number,
): readonly (FieldFault | false)[] {
  return [
    first != null && (first < 1 || first > most) && { field: 'first', code: 'PAGE_SIZE', params: { largest: most } },
    offset != null &&
      (offset < 0 || offset > FARTHEST) && { field: 'offset', code: 'PAGE_OFFSET', params: { farthest: FARTHEST } },
  ];
}

function orderFaults({ orderBy, groupBy, measures }: ScoresInput): readonly (FieldFault | false)[] {
  return (orderBy ?? []).map(({ dimension, measure }, at): FieldFault | false => {
    const field = `orderBy.${at}`;
    if ((dimension == null) === (measure == null)) return { field, code: 'ORDER_BY_ONE' };
    if (dimension != null && !groupBy.includes(dimension)) return { field, code: 'ORDER_BY_ASKED' };
    if (measure === 'PERCENTILES' || measure === 'LEVELS') return { field, code: 'ORDER_BY_ASKED' };
    return measure != null && measure !== 'COUNT' && !measures.includes(measure) && { field, code: 'ORDER_BY_ASKED' };
  });
}

/** The filter as the columns take it; `yearsBack` moves its days and years. */
export function filterOf(where: ScoreWhere | null | undefined, yearsBack = 0): FactFilter {
  if (!where) return {};
  const uuids = (type: string, ids: readonly string[] | null | undefined) =>
    ids?.map((id) => localId(type, id)) ?? null;
  const day = (date: PlainDate | null | undefined) => (date ? dayCode(plusMonths(date, -12 * yearsBack)) : null);
  return {
    programme: uuids('Programme', where.programme),
    edition: where.edition ?? null,
    evaluation: where.evaluation ?? null,
    sector: where.sector ?? null,
    province: where.province ?? null,
    sizeBand: where.sizeBand?.map((band) => SIZE_BANDS.findIndex(([name]) => name === band)) ?? null,
    year: where.year?.map((year) => year - yearsBack) ?? null,
    auditedFrom: day(where.auditedOn?.gte),
    auditedUntil: day(where.auditedOn?.lte),
    level: where.level ?? null,
    kind: where.auditKind ?? null,
    auditor: uuids('Person', where.auditor),
    leader: uuids('Person', where.leader),
    client: uuids('Client', where.client),
    scoreFrom: where.score?.gte == null ? null : millionthsOf(where.score.gte),
    scoreBelow: where.score?.lt == null ? null : millionthsOf(where.score.lt),
  };
}

/** The population as the columns take it. */
export function populationOf(
  input: ScorePopulationInput | null | undefined,
  groupBy: readonly ScoreDimension[],
  endedBy: PlainDate | null = null,
): Population {
  return {
    audits: input?.audits ?? 'LATEST',
    undecided: input?.undecided ?? false,
    partial: input?.partial ?? false,
    illustrative: input?.illustrative ?? true,
    knownOn: input?.asKnownOn ? dayCode(input.asKnownOn) : null,
    period: finestPeriod(groupBy) ?? 'YEAR',
    endedBy: endedBy && dayCode(endedBy),
  };
}

/** Which leaves are asked for: those at or below some criteria; all where none is named. */
export function leavesOf(facts: Facts, criteria: readonly string[] | null | undefined): LeavesWanted {
  if (!criteria) return () => null;
  const wanted = new Map(
    facts.sheets.all.map((sheet) => [
      sheet,
      new Set(sheet.plan.nodes.filter(({ code }) => criteria.includes(code)).flatMap(({ leaves }) => leaves)),
    ]),
  );
  return (sheet) => wanted.get(sheet) ?? new Set();
}
