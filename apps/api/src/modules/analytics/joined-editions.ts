import { cutQuotient, joinedFacts } from '@touchstone/analytics';
import type { Facts, LeavesWanted } from '@touchstone/analytics';
import { pointsOf } from '@touchstone/rules';
import type { CompiledEvaluation } from '@touchstone/rules';
import type { Evaluation, SchemeEdition } from '@touchstone/schemes';
import type { RequestContext } from '../../context.js';
import type { FieldFault } from '../../errors/domain-error.js';
import type { EditionShelf } from '../../editions.js';
import { compiledOf } from '../audits/index.js';
import { sameLinks } from './crosswalk-pairs.js';
import type { JoinEditionsInput, ScoresInput, ScoreWhere } from './scores.inputs.js';
import type { JoinedEdition, JoinedEditions } from './scores.type.js';

/** Of so many points in a hundred both editions are to ask alike, before one line is drawn through them unasked. */
export const COVERAGE_FLOOR = 60;
const MOST_EDITIONS = 10;

/** An evaluation that is joined with others. */
interface Joined {
  readonly edition: SchemeEdition;
  readonly evaluation: Evaluation;
  readonly compiled: CompiledEvaluation;
  /** Its leaves, by the leaf of the first evaluation that asks the same. */
  readonly own: ReadonlyMap<string, string>;
}

/** Evaluations that are joined, the one whose points count first, and the leaves of that one which all of them ask. */
interface Join {
  readonly all: readonly Joined[];
  readonly leaves: readonly string[];
}

type Asks = Pick<RequestContext, 'editions' | 'locale'>;
type Asked = Pick<ScoresInput, 'join' | 'where'> & Partial<Pick<ScoresInput, 'groupBy' | 'measures'>>;

/** Everything that keeps editions from being joined; empty where none are to be. */
export function joinFaults({ editions, locale }: Asks, asked: Asked): readonly FieldFault[] {
  const { join, where, groupBy = [], measures = [] } = asked;
  if (!join) return [];
  const faults = nameFaults(editions, join);
  if (faults.length > 0) return faults;
  const made = joinOf(editions, join);
  const notOf: readonly (FieldFault | false)[] = [
    ...groupBy.map(
      (dimension, at) =>
        (dimension === 'LEVEL' || dimension === 'CRITERION') && {
          field: `groupBy.${at}`,
          code: 'DIMENSION_NOT_JOINED',
        },
    ),
    measures.includes('LEVELS') && { field: 'measures', code: 'MEASURE_NOT_JOINED' },
    made.leaves.length > 0 &&
      leavesNamed(made, where?.criterion).length === 0 && { field: 'where.criterion', code: 'CRITERION_NOT_JOINED' },
  ];
  return [...notOf.filter((fault) => fault !== false), ...(join.belowFloor ? [] : floorFaults(made, locale))];
}

function nameFaults(editions: EditionShelf, { edition, evaluation, others }: JoinEditionsInput): readonly FieldFault[] {
  const first = editions.find(edition);
  if (!first) return [{ field: 'join.edition', code: 'EDITION_UNKNOWN', params: { edition } }];
  if (!first.evaluations.some(({ id }) => id === evaluation))
    return [{ field: 'join.evaluation', code: 'EVALUATION_UNKNOWN', params: { evaluation } }];
  if (others.length === 0) return [{ field: 'join.others', code: 'JOIN_OTHERS_LEAST' }];
  if (others.length > MOST_EDITIONS)
    return [{ field: 'join.others', code: 'LIST_MOST', params: { most: MOST_EDITIONS } }];
  return others.flatMap((other, at): readonly FieldFault[] => {
    const field = `join.others.${at}`;
    if (other === edition || others.indexOf(other) !== at) return [{ field, code: 'JOIN_EDITION_TWICE' }];
    const found = editions.find(other);
    if (!found) return [{ field, code: 'EDITION_UNKNOWN', params: { edition: other } }];
    return partnerOf(editions, { edition, evaluation }, found) ? [] : [{ field, code: 'EDITIONS_WITHOUT_CROSSWALK' }];
  });
}

function floorFaults(join: Join, locale: Asks['locale']): readonly FieldFault[] {
  return join.all.flatMap((joined, at) => {
    const share = shareOf(join, joined);
    if (Number(share) >= COVERAGE_FLOOR) return [];
    const params = { title: joined.edition.title[locale], share, floor: COVERAGE_FLOOR };
    return [{ field: at === 0 ? 'join.edition' : `join.others.${at - 1}`, code: 'JOIN_BELOW_FLOOR', params }];
  });
}

/** The evaluation of another edition that asks most of the same, and its leaves by ours; none where nothing is the same. */
function partnerOf(
  editions: EditionShelf,
  { edition, evaluation }: Pick<JoinEditionsInput, 'edition' | 'evaluation'>,
  other: SchemeEdition,
): Joined | null {
  const links = sameLinks(editions, edition, other.id) ?? [];
  const candidates = other.evaluations.map((each): Joined => {
    const own = new Map<string, string>();
    for (const { left, right } of links)
      if (left.evaluation === evaluation && right.evaluation === each.id && !own.has(left.criterion))
        own.set(left.criterion, right.criterion);
    return { edition: other, evaluation: each, compiled: compiledOf(each), own };
  });
  const [best] = candidates.toSorted((a, b) => b.own.size - a.own.size);
  return best && best.own.size > 0 ? best : null;
}

function joinOf(editions: EditionShelf, join: JoinEditionsInput): Join {
  const edition = editions.get(join.edition);
  const evaluation = edition.evaluations.find(({ id }) => id === join.evaluation);
  if (!evaluation) return { all: [], leaves: [] };
  const compiled = compiledOf(evaluation);
  const codes = compiled.leaves.map(({ code }) => code);
  const first: Joined = { edition, evaluation, compiled, own: new Map(codes.map((code) => [code, code])) };
  const others = join.others.flatMap((other) => partnerOf(editions, join, editions.get(other)) ?? []);
  return { all: [first, ...others], leaves: codes.filter((code) => others.every(({ own }) => own.has(code))) };
}

/** Of the leaves that all ask, those at or below some criteria of the first evaluation; all where none is named. */
function leavesNamed({ all, leaves }: Join, criteria: readonly string[] | null | undefined): readonly string[] {
  if (!criteria) return leaves;
  const parents = new Map(all[0]?.evaluation.criteria.map(({ code, parent }) => [code, parent]));
  const isNamed = (code: string | null): boolean =>
    code !== null && (criteria.includes(code) || isNamed(parents.get(code) ?? null));
  return leaves.filter(isNamed);
}

/** Points that are asked alike, of a hundred, cut. */
function shareOf(join: Join, joined: Joined): string {
  const [covered, total] = hundredthsOf(join, joined);
  return cutQuotient(covered * 100n, total, 2);
}

function hundredthsOf({ leaves }: Join, { compiled, own }: Joined): readonly [covered: bigint, total: bigint] {
  const shared = new Set(leaves.map((code) => own.get(code)));
  const sum = (isCounted: (code: string) => boolean): bigint =>
    compiled.leaves.reduce((all, { code, hundredths }) => (isCounted(code) ? all + hundredths : all), 0n);
  return [sum((code) => shared.has(code)), sum(() => true)];
}

/** Facts as a question takes them: as they are, or those of some editions by what all of these ask. */
export interface FactsAsked {
  readonly facts: Facts;
  /** What was joined; null for facts as they are. */
  readonly joined: JoinedEditions | null;
  /** Leaves that count where answers are told one by one; null for all. */
  readonly leaves: LeavesWanted | null;
}

/** Joins the facts of some editions where that is asked for. The question must have no faults. */
export function factsAsked(context: Asks, facts: Facts, { join, where }: Pick<Asked, 'join' | 'where'>): FactsAsked {
  if (!join) return { facts, joined: null, leaves: null };
  const made = joinOf(context.editions, join);
  const named = leavesNamed(made, where?.criterion);
  const points = new Map(made.all[0]?.compiled.leaves.map(({ code, hundredths }) => [code, Number(hundredths)]));
  const sheets = made.all.flatMap(({ edition, evaluation, compiled, own }) => {
    const sheet = facts.sheets.find(edition.id, evaluation.id);
    const leaves = named.map((code) => {
      const place = compiled.leafByCode.get(own.get(code) ?? '')?.index ?? 0;
      return [place, points.get(code) ?? 0] as const;
    });
    return sheet < 0 ? [] : [{ sheet, leaves: new Map(leaves) }];
  });
  const places = new Map(sheets.map(({ sheet, leaves }) => [sheet, new Set(leaves.keys())]));
  const view = joinedFacts(facts, sheets);
  return {
    facts: view,
    joined: toldJoin(context, made, named),
    leaves: (sheet) => places.get(view.sheets.all.indexOf(sheet)) ?? new Set(),
  };
}

function toldJoin({ locale }: Asks, join: Join, named: readonly string[]): JoinedEditions {
  return {
    leaves: named.length,
    floor: COVERAGE_FLOOR,
    editions: join.all.map((joined): JoinedEdition => {
      const { edition, evaluation, compiled, own } = joined;
      const shared = new Set(join.leaves.map((code) => own.get(code)));
      const codes = compiled.leaves.map(({ code }) => code);
      return {
        edition: edition.id,
        title: edition.title[locale],
        evaluation: evaluation.id,
        evaluationTitle: evaluation.title[locale],
        coveredPoints: pointsOf(
          compiled,
          codes.filter((code) => shared.has(code)),
        ),
        totalPoints: pointsOf(compiled, codes),
        share: shareOf(join, joined),
        notShared: codes.filter((code) => !shared.has(code)),
      };
    }),
  };
}

/** Criteria that are still to be looked at: of joined editions the facts have no others. */
export function criteriaAsked(where: ScoreWhere | null | undefined, { joined }: FactsAsked): readonly string[] | null {
  return joined ? null : (where?.criterion ?? null);
}
