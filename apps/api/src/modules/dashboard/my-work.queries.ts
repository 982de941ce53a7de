import { sql } from 'kysely';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import { APPEAL_WORK } from './appeal-work.queries.js';
import { CERTIFICATE_WORK } from './certificate-work.queries.js';
import { CLIENT_WORK } from './client-work.queries.js';
import { COMPLAINT_WORK } from './complaint-work.queries.js';
import { MARK_WORK } from './mark-work.queries.js';
import { SCOPE_WORK } from './scope-work.queries.js';
import { SPECIAL_WORK } from './special-work.queries.js';
import { WorkKind } from './dashboard.type.js';
import type { WorkItem } from './dashboard.type.js';
import { computed } from './work.js';
import type { Sql, Work } from './work.js';

const MOST = 60;

const scoped = ({ actor }: ActorContext, type: string, alias: string): Sql => readScopeOf(actor)(type, alias);
const offTeam = ({ actor }: ActorContext): Sql =>
  sql`not exists (select 1 from team_assignment t where t.audit_id = a.id and t.person_id = ${actor.personId})`;

const WORK: readonly Work[] = [
  {
    kind: WorkKind.REVIEW_APPLICATION,
    needs: 'application:review',
    rows: (
      context,
    ) => sql`select 'Application:' || a.id, a.number, c.name, a.review_due_on from application a join client c on c.id = a.client_id
      where a.status = 'SUBMITTED' and ${scoped(context, 'Application', 'a')}`,
  },
  {
    kind: WorkKind.RENEW_PERMIT,
    needs: 'permit:record',
    rows: (context) => sql`select 'Client:' || c.id, p.number, c.name, p.valid_until
      from permit p join client c on c.id = p.client_id
      where ${computed(context, 'Permit', ['state', 'p'])} in ('EXPIRING', 'EXPIRED') and ${scoped(context, 'Permit', 'p')}`,
  },
  {
    kind: WorkKind.DRAW_UP_AGREEMENT,
    needs: 'agreement:draw-up',
    rows: (
      context,
    ) => sql`select 'Application:' || a.id, a.number, c.name, null::date from application a join client c on c.id = a.client_id
      where a.status = 'ACCEPTED' and a.kind <> 'SCOPE_CHANGE' and not exists (select 1 from agreement g where g.application_id = a.id) and ${scoped(context, 'Application', 'a')}`,
  },
  {
    kind: WorkKind.SIGN_AGREEMENT,
    needs: 'agreement:sign',
    rows: (
      context,
    ) => sql`select 'Agreement:' || g.id, g.number, c.name, null::date from agreement g join client c on c.id = g.client_id
      where g.signed_on is null and ${scoped(context, 'Agreement', 'g')}`,
  },
  {
    kind: WorkKind.PLAN_INITIAL_AUDIT,
    needs: 'audit:plan',
    rows: (
      context,
    ) => sql`select 'Certification:' || f.id, f.number, c.name, null::date from certification f join client c on c.id = f.client_id
      where f.status = 'IN_PROGRESS' and not exists (select 1 from audit a where a.certification_id = f.id and a.status <> 'CANCELLED')
        and not exists (select 1 from agreement g join application p on p.id = g.application_id where g.certification_id = f.id and p.kind = 'TRANSFER') and ${scoped(context, 'Certification', 'f')}`,
  },
  {
    kind: WorkKind.PLAN_SURVEILLANCE,
    needs: 'audit:plan',
    rows: (context) => sql`select 'SurveillanceActivity:' || s.id, k.number, c.name, s.due_on
      from surveillance_activity s join certificate k on k.id = s.certificate_id join client c on c.id = s.client_id
      where s.completed_on is null and not s.provisional and s.opens_on <= ${context.today}::date and k.withdrawn_on is null and k.cancelled_on is null
        and k.replaced_on is null and k.valid_until >= ${context.today}::date
        and not exists (select 1 from audit a where a.surveillance_activity_id = s.id and a.status <> 'CANCELLED') and ${scoped(context, 'SurveillanceActivity', 's')}`,
  },
  {
    kind: WorkKind.HOLD_SPECIAL_AUDIT,
    needs: 'audit:plan',
    rows: (
      context,
    ) => sql`select 'Audit:' || a.id, a.number, c.name, a.special_due_on from audit a join client c on c.id = a.client_id
      where a.status in ('PLANNED', 'IN_PROGRESS') and a.special_due_on is not null and ${scoped(context, 'Audit', 'a')}`,
  },
  {
    kind: WorkKind.CONDUCT_AUDIT,
    needs: 'audit:conduct',
    rows: ({
      actor,
    }) => sql`select 'Audit:' || a.id, a.number, c.name, a.ends_on from audit a join client c on c.id = a.client_id
      where a.status in ('PLANNED', 'IN_PROGRESS') and exists (select 1 from team_assignment t where t.audit_id = a.id and t.person_id = ${actor.personId})`,
  },
  {
    kind: WorkKind.VERIFY_NONCONFORMITY,
    needs: 'nonconformity:verify',
    rows: (context) => sql`select 'Nonconformity:' || n.id, a.number || ' NC-' || n.number, c.name, n.due_on
      from nonconformity n join audit a on a.id = n.audit_id join client c on c.id = n.client_id
      where n.status in ('ANSWERED', 'PLAN_ACCEPTED') and ${scoped(context, 'Nonconformity', 'n')}
        and exists (select 1 from team_assignment t where t.audit_id = a.id and t.person_id = ${context.actor.personId})`,
  },
  {
    kind: WorkKind.ANSWER_NONCONFORMITY,
    needs: 'nonconformity:answer',
    rows: (context) => sql`select 'Nonconformity:' || n.id, a.number || ' NC-' || n.number, c.name, n.due_on
      from nonconformity n join audit a on a.id = n.audit_id join client c on c.id = n.client_id
      where n.status in ('OPEN', 'SENT_BACK') and ${scoped(context, 'Nonconformity', 'n')}`,
  },
  {
    kind: WorkKind.REVIEW_REPORT,
    needs: 'decision:review',
    rows: (
      context,
    ) => sql`select 'Audit:' || a.id, a.number, c.name, null::date from audit a join client c on c.id = a.client_id
      where a.status = 'REPORTED' and ${offTeam(context)} and ${scoped(context, 'Audit', 'a')}`,
  },
  {
    kind: WorkKind.DECIDE,
    needs: 'decision:take',
    rows: (
      context,
    ) => sql`select 'Audit:' || a.id, a.number, c.name, null::date from audit a join client c on c.id = a.client_id
      where a.status = 'REVIEWED' and ${offTeam(context)} and ${scoped(context, 'Audit', 'a')}`,
  },
];

/** What waits for the reader, the most urgent first: only what he may do, on rows he may see. */
export async function myWork(context: ActorContext): Promise<WorkItem[]> {
  const mine = [
    ...WORK,
    ...CERTIFICATE_WORK,
    ...APPEAL_WORK,
    ...COMPLAINT_WORK,
    ...CLIENT_WORK,
    ...MARK_WORK,
    ...SCOPE_WORK,
    ...SPECIAL_WORK,
  ].filter(({ needs }) => context.actor.permissions.has(needs));
  if (mine.length === 0) return [];
  const parts = mine.map(({ kind, rows }) => sql`select ${sql.lit(kind)}::text, w.* from (${rows(context)}) w`);
  const { rows } = await sql<WorkItem>`
    select kind, "recordId", number, "clientName", to_char(due, 'YYYY-MM-DD') as "dueOn"
    from (${sql.join(parts, sql` union all `)}) as work (kind, "recordId", number, "clientName", due)
    order by due nulls last, number limit ${sql.lit(MOST)}`.execute(context.sql());
  return rows;
}
