import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { rowPages } from './database/row-pages.js';
import { recomputedOutcome } from './modules/audits/index.js';
import type { StoredOutcome, StoredSheet } from './modules/audits/index.js';
import type { ServerParts } from './request-context.js';

/** A stored outcome, or part of one, that the engine does not come to today. */
export interface ReplayDifference {
  /** Global id of the scorecard. */
  readonly scorecard: string;
  readonly audit: string;
  readonly evaluation: string;
  readonly revision: number;
  /** The property that differs; `outcome` where nothing can be computed at all. */
  readonly property: string;
  readonly stored: unknown;
  readonly computed: unknown;
}

/** What a replay found. */
export interface ReplayReport {
  /** How many scorecards were computed anew, unfinished and superseded ones too. */
  readonly scorecards: number;
  readonly differences: readonly ReplayDifference[];
}

type ReplayRow = Omit<StoredSheet, 'notes'> &
  Omit<StoredOutcome, 'engineVersion'> & {
    readonly id: string;
    readonly audit: string;
    readonly revision: number;
    readonly majors: number;
  };

const COMPARED = ['missing', 'score', 'scoreExact', 'level', 'passed'] as const;

/** Computes every stored outcome anew, page by page, and reports each that differs. Writes nothing. */
export async function replayOutcomes({
  database,
  editions,
}: Pick<ServerParts, 'database' | 'editions'>): Promise<ReplayReport> {
  const differences: ReplayDifference[] = [];
  let scorecards = 0;
  for await (const page of rowPages((after, count) => pageOf(database, { after, count }))) {
    scorecards += page.length;
    differences.push(...page.flatMap((row) => differencesOf(editions, row)));
  }
  return { scorecards, differences };
}

function differencesOf(editions: ServerParts['editions'], row: ReplayRow): readonly ReplayDifference[] {
  const { id, audit, evaluation, revision, majors } = row;
  const at = { scorecard: `Scorecard:${id}`, audit, evaluation, revision };
  const outcome = recomputedOutcome(editions, row, majors);
  if ('fault' in outcome) return [{ ...at, property: 'outcome', stored: row.scoreExact, computed: outcome.fault }];
  return COMPARED.flatMap((property) => {
    const [stored, computed] = [row[property], outcome[property]];
    return stored === computed ? [] : [{ ...at, property, stored, computed }];
  });
}

async function pageOf(
  { orm }: ServerParts['database'],
  { after, count }: { readonly after: string; readonly count: number },
): Promise<readonly ReplayRow[]> {
  const { rows } = await sql<ReplayRow>`
    select s.id, a.number as audit, s.revision, s.edition_id as "editionId", s.evaluation,
      s.surveillance_number as "surveillanceNumber", to_json(s.verdicts) as verdicts, to_json(s.sampled) as sampled,
      to_json(s.conforming) as conforming, s.special_deductions as "specialDeductions",
      s.special_bonuses as "specialBonuses", s.missing, s.score::text, s.score_exact as "scoreExact", s.level, s.passed,
      case when s.surveillance_number is null then 0
        else (select count(*)::int from nonconformity n where n.audit_id = s.audit_id and n.grade = 'MAJOR' and n.escalated_on is null)
      end as majors
    from scorecard s join audit a on a.id = s.audit_id
    where s.id > ${after}::uuid order by s.id limit ${count}`.execute(
    orm.em.fork().getKysely() as unknown as Kysely<unknown>,
  );
  return rows;
}
