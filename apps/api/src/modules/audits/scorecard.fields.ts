import { sql } from 'kysely';
import { rowFact } from '../../reading/registry.js';
import type { SqlFieldContext } from '../../reading/registry.js';
import { Audit } from './audit.entity.js';
import { Scorecard } from './scorecard.entity.js';

/* What field resolvers must know beside the row; the page's one statement brings it. */

const ofAudit = ({ alias }: SqlFieldContext) => sql.ref(`${alias}.audit_id`);

/** UUIDs of everybody on the audit's team, who may not agree to their own exceptions. */
export const TEAM_IDS = rowFact(
  Scorecard,
  'teamIds',
  (row) =>
    sql`(select coalesce(json_agg(t.person_id), '[]'::json) from team_assignment t where t.audit_id = ${ofAudit(row)})`,
);

/** Which nonconformity rectifies which special deduction: ids by id. */
export const RECTIFICATIONS = rowFact(
  Scorecard,
  'rectifications',
  (row) => sql`(select coalesce(json_object_agg(n.special_deduction_id, n.id), '{}'::json) from nonconformity n
    where n.audit_id = ${ofAudit(row)} and n.special_deduction_id is not null)`,
);

/** How many major nonconformities the audit has raised. */
export const MAJORS = rowFact(
  Scorecard,
  'majors',
  (row) =>
    sql`(select count(*)::int from nonconformity n where n.audit_id = ${ofAudit(row)} and n.grade = 'MAJOR' and n.escalated_on is null)`,
);

/** What the newest revisions of an audit's scorecards come to, as far as the reader may see them. */
export const SCORECARD_RESULTS = rowFact(
  Audit,
  'scorecardResults',
  ({ alias, scope }) => sql`(select coalesce(json_agg(json_build_object('evaluation', s.evaluation,
      'surveillanceNumber', s.surveillance_number, 'missing', s.missing, 'passed', s.passed, 'scoreExact', s.score_exact,
      'level', s.level)), '[]'::json)
    from scorecard s where s.audit_id = ${sql.ref(`${alias}.id`)} and s.status <> 'SUPERSEDED' and ${scope('Scorecard', 's')})`,
);
