import { lostOf, cutMillionths, select } from '@touchstone/analytics';
import type { Facts, LeavesWanted, Selected } from '@touchstone/analytics';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { currentFacts } from './fact-store.js';
import { factsAsked, criteriaAsked } from './joined-editions.js';
import { populationTold } from './population-told.js';
import { checkAudits, filterOf, leavesOf, populationOf } from './question.js';
import type { ScoredAuditsInput } from './scores.inputs.js';
import type { ScoredAudit, ScoredAuditPage } from './scored-audits.type.js';
import { evaluationNamed } from './sheet-plans.js';

const ROWS = 25;

/** The scorecards behind a figure: of the same population and filter, as many as it counts. */
export async function scoredAudits(context: ActorContext, input: ScoredAuditsInput): Promise<ScoredAuditPage> {
  const { population, order, rowsOf } = await askAudits(context, input);
  const from = input.offset ?? 0;
  return { population, rows: await rowsOf(order.slice(from, from + (input.first ?? ROWS))), totalRows: order.length };
}

/** Every scorecard behind a figure, in order, before any is told. */
export interface AskedAudits {
  readonly population: ScoredAuditPage['population'];
  readonly facts: Facts;
  readonly order: Int32Array;
  /** Leaves whose answers belong to it. */
  readonly leaves: LeavesWanted;
  readonly rowsOf: (rows: Int32Array) => Promise<ScoredAudit[]>;
}

/** Finds the scorecards of a question. */
export async function askAudits(context: ActorContext, input: ScoredAuditsInput): Promise<AskedAudits> {
  checkAudits(context, input);
  const asked = factsAsked(context, await currentFacts(context), input);
  const { facts, joined } = asked;
  const selected = select(facts, populationOf(input.population, input.groupBy), filterOf(input.where));
  const wanted = leavesOf(facts, criteriaAsked(input.where, asked));
  return {
    population: populationTold(context, facts, { selected, asked: input.population ?? null, joined }),
    facts,
    leaves: asked.leaves ?? wanted,
    order: inOrder(facts, { selected, input, wanted }),
    rowsOf: (rows) => told(context, facts, { rows, wanted, isJoined: joined !== null }),
  };
}

interface Ordering {
  readonly selected: Selected;
  readonly input: ScoredAuditsInput;
  readonly wanted: LeavesWanted;
}

/** Those without a score come last, whichever way; what is alike, by the audit's id. */
function inOrder(facts: Facts, { selected: { rows }, input, wanted }: Ordering): Int32Array {
  const sign = input.direction === 'DESC' ? -1 : 1;
  const [score, day, audit, scorecard] = [
    facts.column('score'),
    facts.column('auditedOn'),
    facts.column('audit'),
    facts.column('scorecard'),
  ];
  const lost = input.orderBy === 'LOST' ? new Map(Array.from(rows, (row) => [row, lostOf(facts, row, wanted)])) : null;
  const key = (row: number): number => {
    if (lost) return lost.get(row) ?? 0;
    return (input.orderBy === 'SCORE' ? score[row] : day[row]) ?? 0;
  };
  const byIds = (one: number, other: number): number =>
    facts.ids.audit.compare(audit[one] ?? 0, audit[other] ?? 0) ||
    facts.ids.scorecard.compare(scorecard[one] ?? 0, scorecard[other] ?? 0);
  return rows.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === b) return sign * byIds(one, other);
    if (a < 0 || b < 0) return a < 0 ? 1 : -1;
    return sign * (a - b);
  });
}

/** What the database tells of a fact. */
interface FactTold extends Omit<ScoredAudit, 'lost' | 'illustrative' | 'evaluationTitle' | 'levelTitle'> {
  readonly id: string;
}

async function told(
  { sql: database, editions, locale }: ActorContext,
  facts: Facts,
  { rows, wanted, isJoined }: { readonly rows: Int32Array; readonly wanted: LeavesWanted; readonly isJoined: boolean },
): Promise<ScoredAudit[]> {
  if (rows.length === 0) return [];
  const ids = Array.from(rows, (row) => facts.ids.fact.valueOf(row));
  const isEnglish = locale === 'en';
  const found = await sql<FactTold>`select f.id, f.scorecard_id as "scorecardId", f.audit_id as "auditId",
      a.number as "auditNumber", f.certification_id as "certificationId", f.client_id as "clientId",
      ${isEnglish ? sql`coalesce(c.name_en, c.name)` : sql`c.name`} as "clientName", f.programme_id as "programmeId",
      ${isEnglish ? sql`p.title_en` : sql`p.title_zh`} as "programmeTitle", f.edition_id as "editionId", f.evaluation, f.kind,
      f.coverage = 'PARTIAL' as partial, f.stage, f.audited_on::text as "auditedOn", f.decided_on::text as "decidedOn",
      trunc(f.score, 2)::text as score, f.score_exact as "scoreExact", f.level, f.passed, f.sector,
      f.province_code as "provinceCode", f.headcount, ${isEnglish ? sql`coalesce(l.name_latin, l.name)` : sql`l.name`} as "leaderName"
    from score_fact f join audit a on a.id = f.audit_id join client c on c.id = f.client_id
      join programme p on p.id = f.programme_id left join person l on l.id = f.leader_id
    where f.id = any(${`{${ids.join(',')}}`}::uuid[])`.execute(database());
  const byId = new Map(found.rows.map((row) => [row.id, row]));
  return Array.from(rows).flatMap((row, at) => {
    const fact = byId.get(ids[at] ?? '');
    if (!fact) return [];
    const evaluation = evaluationNamed(editions, fact.editionId, fact.evaluation);
    return [
      {
        ...fact,
        ...(isJoined && { score: shownScore(facts, row), scoreExact: null }),
        scorecardId: globalId('Scorecard', fact.scorecardId),
        auditId: globalId('Audit', fact.auditId),
        certificationId: globalId('Certification', fact.certificationId),
        clientId: globalId('Client', fact.clientId),
        programmeId: globalId('Programme', fact.programmeId),
        evaluationTitle: evaluation.title[locale],
        levelTitle: evaluation.bands.items.find(({ code }) => code === fact.level)?.title[locale] ?? fact.level,
        lost: cutMillionths(lostOf(facts, row, wanted), 2),
        illustrative: facts.sheets.all[facts.column('sheet')[row] ?? 0]?.plan.illustrative ?? false,
      },
    ];
  });
}

/** A score as the facts have it, cut to two places; of joined editions it is of what all of them ask. */
function shownScore(facts: Facts, row: number): string | null {
  const score = facts.column('score')[row] ?? -1;
  return score < 0 ? null : cutMillionths(score, 2);
}
