import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { APP_ROLE } from '../src/database/app-role.js';
import type { EditionShelf } from '../src/editions.js';

/*
 * Figures of scores by SQL alone, from scorecards, audits and clients as they stand and the points of the edition files:
 * written without a look at facts or columns, so that the two cannot be wrong alike.
 */

const BAND = sql`case when c.headcount < 20 then 'MICRO' when c.headcount < 100 then 'SMALL' when c.headcount < 300 then 'MEDIUM'
  when c.headcount < 1000 then 'LARGE' else 'VERY_LARGE' end`;

/** How a dimension's value is told. */
const VALUES: Readonly<Record<string, RawBuilder<unknown>>> = {
  PROGRAMME: sql`'Programme:' || a.programme_id`,
  EDITION: sql`s.edition_id`,
  EVALUATION: sql`s.evaluation`,
  CRITERION: sql`x.node`,
  SECTOR: sql`c.sector`,
  PROVINCE: sql`c.province_code`,
  SIZE_BAND: BAND,
  YEAR: sql`to_char(a.ends_on, 'YYYY')`,
  QUARTER: sql`to_char(a.ends_on, 'YYYY-"Q"Q')`,
  MONTH: sql`to_char(a.ends_on, 'YYYY-MM')`,
  LEVEL: sql`coalesce(s.level, 'NONE')`,
  AUDIT_KIND: sql`a.kind`,
  AUDITOR: sql`'Person:' || auditor.person_id`,
  LEADER: sql`'Person:' || leader.person_id`,
  CLIENT: sql`'Client:' || a.client_id`,
};

/** What is asked. */
export interface OracleQuestion {
  readonly groupBy: readonly string[];
  readonly audits: 'LATEST' | 'LATEST_OF_PERIOD' | 'EVERY';
  readonly undecided: boolean;
  readonly partial: boolean;
  /** Condition on a (audit), c (client), s (scorecard). */
  readonly where?: RawBuilder<unknown>;
  /** Depth of the tree; null for leaves. */
  readonly depth?: number | null;
  /** Evaluations read as one, the one whose points count first; of the criteria that begin so. */
  readonly joined?: {
    readonly of: ReadonlyArray<readonly [edition: string, evaluation: string]>;
    readonly criteria?: string;
  };
}

/** A group, all figures with six places. */
export interface OracleRow {
  readonly keys: readonly string[];
  readonly count: number;
  readonly mean: string | null;
  readonly minimum: string | null;
  readonly maximum: string | null;
  readonly deviation: string | null;
  readonly p10: string | null;
  readonly p50: string | null;
  readonly p90: string | null;
  readonly lost: string;
  readonly loss_share: string | null;
  readonly responses: number;
  readonly sampled: number;
  readonly nonconforming: number;
  readonly levels: Readonly<Record<string, number>>;
}

/** What answers come to: points in millionths, cut answer by answer. */
const SUMS = `count(*) filter (where n.verdict in (1, 2, 3)) as responses,
  coalesce(sum(case n.verdict when 2 then l.hundredths * 10000 when 3 then l.hundredths * 10000 * n.nonconforming / n.sampled end), 0) as lost,
  coalesce(sum(l.hundredths * 10000) filter (where n.verdict in (1, 2, 3)), 0) as applicable,
  coalesce(sum(n.sampled) filter (where n.verdict = 3), 0) as sampled,
  coalesce(sum(n.nonconforming) filter (where n.verdict = 3), 0) as nonconforming`;

/** Lays out each answer as a row, and what each scorecard comes to, once for all questions. `run` runs a statement as the tables' owner. */
export async function layOutAnswers(
  run: (statement: string) => Promise<unknown>,
  editions: EditionShelf,
): Promise<void> {
  await run(`create unlogged table oracle_leaf as select row_number() over ()::int as leaf, l.*
    from json_to_recordset('${JSON.stringify(leavesOf(editions, null))}'::json)
      as l(edition text, evaluation text, place int, hundredths bigint)`);
  await run('analyze');
  await run(`create unlogged table oracle_answer as
    select s.id as card, l.leaf, v.verdict, v.sampled, v.sampled - v.conforming as nonconforming
    from scorecard s cross join lateral unnest(s.verdicts, s.sampled, s.conforming)
      with ordinality as v(verdict, sampled, conforming, place)
      join oracle_leaf l on l.edition = s.edition_id and l.evaluation = s.evaluation and l.place = v.place`);
  await run(`create unlogged table oracle_card as select n.card, ${SUMS}
    from oracle_answer n join oracle_leaf l using (leaf) group by 1`);
  await run(`grant select on oracle_leaf, oracle_answer, oracle_card to ${APP_ROLE}`);
  await run('analyze');
}

/** Every group of a question. */
export async function oracle(
  database: Kysely<unknown>,
  editions: EditionShelf,
  question: OracleQuestion,
): Promise<readonly OracleRow[]> {
  const { groupBy, audits, undecided, partial, where = sql`true`, depth = null, joined } = question;
  const leaves = joined ? joinedLeaves(editions, joined) : leavesOf(editions, depth);
  const score = joined
    ? sql`case when s.score is not null then trunc((x.applicable - x.lost)::numeric * 100 / nullif(x.applicable, 0), 6) end`
    : sql`s.score`;
  const byCriterion = groupBy.includes('CRITERION');
  const period = ['MONTH', 'QUARTER', 'YEAR'].find((each) => groupBy.includes(each)) ?? 'YEAR';
  const slot = audits === 'LATEST' ? sql`a.certification_id` : sql`${VALUES[period]}`;
  const keys = sql.join(groupBy.map((each) => sql`${VALUES[each]}::text`));
  const told = groupBy.length === 0 ? sql`array[]::text[]` : sql`array[${keys}]`;
  const { rows } = await sql<OracleRow>`
    with leaf as (select o.leaf, l.hundredths, l.node from json_to_recordset(${JSON.stringify(leaves)}::json)
        as l(edition text, evaluation text, place int, hundredths bigint, node text) join oracle_leaf o using (edition, evaluation, place)),
    counted as (select s.id, s.audit_id, a.certification_id, a.ends_on, a.id as audit
      from scorecard s join audit a on a.id = s.audit_id
      where s.status in ('LOCKED', 'FROZEN') and (a.status = 'DECIDED' or (${undecided} and a.status in ('REPORTED', 'REVIEWED')))
        and (s.surveillance_number is null or ${partial})),
    latest as (select distinct on (a.certification_id, ${slot}) a.id from counted k join audit a on a.id = k.audit
      order by a.certification_id, ${slot}, a.ends_on desc, a.id desc),
    losses as (${
      byCriterion || joined
        ? sql`select n.card as id, ${byCriterion ? sql`l.node` : sql`null::text`} as node, ${sql.raw(SUMS)}
            from oracle_answer n join leaf l using (leaf) group by 1, 2`
        : sql`select card as id, null::text as node, responses, lost, applicable, sampled, nonconforming from oracle_card`
    }),
    lines as (select ${told} as keys, ${score} as score, s.level, x.*
      from counted k join scorecard s on s.id = k.id join audit a on a.id = k.audit join client c on c.id = a.client_id
        join losses x on x.id = k.id
        left join team_assignment leader on leader.audit_id = a.id and leader.role = 'LEADER'
        ${groupBy.includes('AUDITOR') ? sql`join team_assignment auditor on auditor.audit_id = a.id and auditor.role in ('LEADER', 'AUDITOR')` : sql``}
      where (${audits === 'EVERY'} or a.id in (select id from latest)) and ${where}),
    of_levels as (select keys, json_object_agg(level, n) as levels
      from (select keys, coalesce(level, 'NONE') as level, count(*)::int as n from lines where score is not null group by 1, 2) each
      group by keys),
    figures as (select keys, count(*)::int as count, trunc(avg(score), 6)::text as mean, min(score)::text as minimum, max(score)::text as maximum,
      trunc(stddev_pop(score), 6)::text as deviation,
      (percentile_disc(0.10) within group (order by score))::text as p10,
      (percentile_disc(0.50) within group (order by score))::text as p50,
      (percentile_disc(0.90) within group (order by score))::text as p90,
      trunc(sum(lost) / (count(*) * 1000000::numeric), 6)::text as lost, trunc(sum(lost) * 100 / nullif(sum(applicable), 0), 6)::text as loss_share,
      sum(responses)::int as responses, sum(sampled)::int as sampled, sum(nonconforming)::int as nonconforming
      from lines group by keys)
    select figures.*, coalesce(levels, '{}'::json) as levels from figures left join of_levels using (keys)`.execute(
    database,
  );
  return rows;
}

/** Each leaf with its points, and the node at a depth that it counts to. */
function leavesOf(editions: EditionShelf, depth: number | null): readonly object[] {
  return editions.all().flatMap(({ id: edition, evaluations }) =>
    evaluations.flatMap(({ id: evaluation, criteria }) => {
      const parents = new Map(criteria.map(({ code, parent }) => [code, parent]));
      const pathTo = (code: string): readonly string[] => {
        const parent = parents.get(code) ?? null;
        return parent === null ? [code] : [...pathTo(parent), code];
      };
      return criteria
        .filter(({ leaf }) => leaf)
        .map(({ code, points }, at) => {
          const path = pathTo(code);
          return {
            edition,
            evaluation,
            place: at + 1,
            hundredths: Math.round(Number(points) * 100),
            node: path[Math.min(depth ?? Infinity, path.length) - 1],
          };
        });
    }),
  );
}

/** Leaves that several evaluations ask alike, by what the crosswalks' files say, each at the points of the first. */
function joinedLeaves(
  editions: EditionShelf,
  { of, criteria = '' }: NonNullable<OracleQuestion['joined']>,
): readonly object[] {
  const [first = ['', ''], ...others] = of;
  const own = editions
    .get(first[0])
    .evaluations.find(({ id }) => id === first[1])
    ?.criteria.filter(({ leaf }) => leaf);
  const across = others.map(([edition, evaluation]) => {
    const found = new Map<string, string>();
    for (const { editions: ends, links } of editions.crosswalks())
      for (const { kind, left, right } of links) {
        if (kind !== 'same') continue;
        const [ours, theirs] = ends.left === first[0] ? [left, right] : [right, left];
        const joins = [ends.left, ends.right].toSorted().join() === [first[0], edition].toSorted().join();
        if (joins && ours.evaluation === first[1] && theirs.evaluation === evaluation)
          found.set(ours.criterion, theirs.criterion);
      }
    return found;
  });
  const shared = (own ?? []).filter(
    ({ code }) => across.every((found) => found.has(code)) && code.startsWith(criteria),
  );
  return of.flatMap(([edition, evaluation], at) => {
    const codes = editions
      .get(edition)
      .evaluations.find(({ id }) => id === evaluation)
      ?.criteria.filter(({ leaf }) => leaf)
      .map(({ code }) => code);
    return shared.map(({ code, points }) => {
      const there = at === 0 ? code : (across[at - 1]?.get(code) ?? '');
      const hundredths = Math.round(Number(points) * 100);
      return { edition, evaluation, place: (codes?.indexOf(there) ?? -1) + 1, hundredths, node: code };
    });
  });
}
