import { sql } from 'kysely';
import { rowScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import { arrayOf } from '../../database/insert-rows.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { notFound } from '../../errors/domain-error.js';
import { localId } from '../../graphql/ids.js';
import { refuseStale } from './answers.queries.js';
import type { AnswersMeant, GivenLeaf } from './answers.queries.js';
import type { FieldworkStand } from './fieldwork.queries.js';
import type { Sample } from './sample.entity.js';
import { Scorecard } from './scorecard.entity.js';
import type { StoredOutcome, StoredSheet } from './scorecard-sheet.js';

/** A scorecard's row, as one who writes to it reads it. */
export type ScorecardRow = StoredSheet &
  StoredOutcome &
  Pick<Scorecard, 'id' | 'status' | 'version'> & { readonly auditId: string; readonly clientId: string };

/** Everything that answers to a scorecard are judged by. */
export interface ResponseFacts extends FieldworkStand {
  readonly scorecard: ScorecardRow;
  /** Of the leaves that are meant, those that were given to members of the team, as they were given. */
  readonly shares: readonly GivenLeaf[];
  /** Number of the nonconformity that rectifies a special deduction, by the deduction's id. */
  readonly rectifiedBy: Readonly<Record<string, string>>;
  /** The samples listed for the leaves that are meant. */
  readonly samples: ReadonlyArray<Pick<Sample, 'criterion' | 'conforms'>>;
  /** Major nonconformities that the team found. */
  readonly majors: number;
}

/**
 * The scorecard behind a global id, held for change of some of its leaves, with all that they are judged by: one
 * statement once it is held.
 * @throws DomainError NOT_FOUND when it is missing or out of the actor's sight, STALE_VERSION as `refuseStale` has it
 */
export async function getResponseFacts(context: ActorContext, meant: AnswersMeant): Promise<ResponseFacts> {
  const id = localId('Scorecard', meant.scorecardId);
  await takeTurnsAt(context, Scorecard, id);
  const { rows } = await factsSql(context, id, meant.criteria).execute(context.sql());
  const [found] = rows;
  if (!found) throw notFound('Scorecard', meant.scorecardId);
  await refuseStale(context, found.facts.scorecard, meant);
  return found.facts;
}

/** A row as JSON of one column, `facts`; none where the actor may not see the scorecard. */
function factsSql({ actor }: ActorContext, id: string, criteria: readonly string[]) {
  const meant = sql`any(${arrayOf(criteria)}::text[])`;
  return sql<{ readonly facts: ResponseFacts }>`select row_to_json(f) as facts from (select
    json_build_object('id', c.id, 'auditId', c.audit_id, 'clientId', c.client_id, 'status', c.status, 'version', c.version,
      'editionId', c.edition_id, 'evaluation', c.evaluation, 'surveillanceNumber', c.surveillance_number,
      'verdicts', c.verdicts, 'sampled', c.sampled, 'conforming', c.conforming, 'notes', c.notes,
      'specialDeductions', c.special_deductions, 'specialBonuses', c.special_bonuses, 'missing', c.missing,
      'score', c.score::text, 'scoreExact', c.score_exact, 'level', c.level, 'passed', c.passed,
      'engineVersion', c.engine_version) as scorecard,
    u.status as "auditStatus", u.kind as "auditKind", u.edition_id as "auditEditionId",
    (select coalesce(json_agg(json_build_object('kind', v.kind, 'startsOn', v.starts_on, 'conclusion', v.conclusion)), '[]')
      from audit_activity v where v.audit_id = u.id) as activities,
    (select t.role from team_assignment t where t.audit_id = u.id and t.person_id = ${actor.personId}::uuid limit 1) as seat,
    (select coalesce(json_agg(json_build_object('criterion', s.criterion, 'personId', t.person_id, 'role', t.role, 'name', p.name) order by s.id), '[]')
      from criterion_share s join team_assignment t on t.id = s.assignment_id join person p on p.id = t.person_id
      where s.audit_id = u.id and s.evaluation = c.evaluation and s.criterion = ${meant}) as shares,
    (select coalesce(json_object_agg(n.special_deduction_id, 'NC-' || n.number), '{}')
      from nonconformity n where n.audit_id = u.id and n.special_deduction_id is not null) as "rectifiedBy",
    (select coalesce(json_agg(json_build_object('criterion', m.criterion, 'conforms', m.conforms)), '[]')
      from sample m where m.audit_id = u.id and m.evaluation = c.evaluation and m.criterion = ${meant}) as samples,
    (select count(*)::int from nonconformity n where n.audit_id = u.id and n.grade = 'MAJOR' and n.escalated_on is null) as majors
    from scorecard c join audit u on u.id = c.audit_id where c.id = ${id} and ${rowScopeOf(actor)('Scorecard', 'c')}) f`;
}
