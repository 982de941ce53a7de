import { auditMethodOf, planNumberOf } from '@touchstone/rules';
import type { AuditActivityKind, ReturnFact, SealedNumber } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../../context.js';
import type { GatheredRow, RowSpan } from './gathered-row.js';
import { bodyFacts, CLIENT_FACTS, realEditions, standardOf } from './shared-facts.js';
import type { BodySaid } from './shared-facts.js';

/** What an audit says beside what its client and the body do, as the database tells it. */
interface AuditTold {
  readonly id: string;
  readonly client_id: string;
  readonly happened_on: string;
  readonly edition_id: string;
  readonly audit_number: string;
  readonly activity_kinds: readonly AuditActivityKind[];
  readonly technical_codes: readonly string[];
  readonly team: ReadonlyArray<SealedNumber & { readonly role: string }>;
  readonly client: Readonly<Record<string, string | null>>;
  readonly said: Readonly<Record<string, string | null>>;
}

/** A person's number is told apart by the beginning of its fingerprint: nobody comes from there to the number. */
const TEAM = sql`(select coalesce(json_agg(json_build_object('personId', p.id, 'name', p.name, 'role', t.role,
  'mark', left(n.fingerprint, 12)) order by t.role <> 'LEADER', p.name, p.id), '[]'::json)
  from team_assignment t join person p on p.id = t.person_id left join identity_number n on n.person_id = p.id
  where t.audit_id = a.id)`;
const KIND = sql`case
  when a.kind = 'SURVEILLANCE' then 'SURVEILLANCE_' || least(coalesce((select s.number from surveillance_activity s
    where s.id = a.surveillance_activity_id), 1), 3)
  when a.special_reason in ('SHORT_NOTICE', 'TRANSFER', 'SCOPE_CHANGE') then a.special_reason
  else a.kind end`;

/** One statement: every audit of a span that a return tells of, with what `said` adds. */
async function auditRows(
  context: ActorContext,
  { on, where, said, joins }: Readonly<Record<'on' | 'where' | 'said' | 'joins', RawBuilder<unknown>>>,
): Promise<readonly AuditTold[]> {
  const { rows } = await sql<AuditTold>`select a.id, a.client_id, ${on}::text as happened_on, a.edition_id,
      a.number as audit_number, a.technical_codes, ${TEAM} as team, ${CLIENT_FACTS} as client,
      (select coalesce(json_agg(distinct v.kind), '[]'::json) from audit_activity v where v.audit_id = a.id) as activity_kinds,
      jsonb_build_object('auditKind', ${KIND}, 'startsOn', a.starts_on, 'endsOn', a.ends_on,
        'personDays', a.person_days::text, 'programmeCode', g.code) || ${said} as said
    from audit a join client k on k.id = a.client_id join programme g on g.id = a.programme_id ${joins}
    where ${where} ${realEditions(context, 'a')}
    order by happened_on, a.number`.execute(context.sql());
  return rows;
}

/** The plans of a span's audits, by the day they were planned; those called off are told as such. */
export async function planRows(context: ActorContext, span: RowSpan): Promise<readonly GatheredRow[]> {
  const rows = await auditRows(context, {
    on: sql`a.planned_on`,
    where: sql`a.planned_on between ${span.from}::date and ${span.until}::date`,
    said: sql`jsonb_build_object('plannedOn', a.planned_on,
      'planState', case when a.status = 'CANCELLED' then 'CANCELLED' else 'PLANNED' end)`,
    joins: sql``,
  });
  const body = await bodyFacts(context);
  return rows.map((row) => ({
    ...auditRow(context, body, row),
    rowKey: `plan:${row.id}`,
    isGone: row.said['planState'] === 'CANCELLED',
  }));
}

/** What became of a span's audits, by the day they were decided. */
export async function resultRows(context: ActorContext, span: RowSpan): Promise<readonly GatheredRow[]> {
  const counted = (grade: string): RawBuilder<unknown> =>
    sql`(select count(*)::text from nonconformity n where n.audit_id = a.id and n.grade = ${grade})`;
  const rows = await auditRows(context, {
    on: sql`a.decided_on`,
    where: sql`a.status = 'DECIDED' and a.decided_on between ${span.from}::date and ${span.until}::date`,
    said: sql`jsonb_build_object('reportedOn', a.reported_on, 'recommendation', a.recommendation, 'decidedOn', a.decided_on,
      'outcome', d.outcome, 'level', d.level, 'majors', ${counted('MAJOR')}, 'minors', ${counted('MINOR')},
      'decider', dp.name, 'reviewer', (select p.name from technical_review w join person p on p.id = w.reviewer_id
        where w.audit_id = a.id and w.outcome = 'PASSED' order by w.id desc limit 1),
      'certificateNumber', coalesce((select x.number from certificate x where x.id = d.certificate_id),
        (select x.number from certificate x where x.certification_id = a.certification_id and x.decided_on <= a.decided_on
          order by x.issued_on desc, x.id desc limit 1)))`,
    joins: sql`left join decision d on d.audit_id = a.id left join person dp on dp.id = d.decided_by_id`,
  });
  const body = await bodyFacts(context);
  return rows.map((row) => ({ ...auditRow(context, body, row), rowKey: `result:${row.id}`, isGone: false }));
}

function auditRow(context: ActorContext, body: BodySaid, row: AuditTold): Omit<GatheredRow, 'rowKey' | 'isGone'> {
  const { approvalNumber, branch } = body;
  const seats = row.team.filter(({ role }) => role !== 'OBSERVER');
  const facts: Readonly<Record<string, ReturnFact>> = {
    ...body.facts,
    ...row.client,
    ...row.said,
    auditNumber: row.audit_number,
    planNumber: planNumberOf({ approvalNumber, branch, auditNumber: row.audit_number }),
    method: auditMethodOf(row.activity_kinds),
    basisStandard: standardOf(context, row.edition_id),
    technicalCodes: row.technical_codes,
    leader: row.team.find(({ role }) => role === 'LEADER')?.name ?? null,
    team: seats.map(({ name }) => name),
    teamRoles: seats.map(({ role }) => role),
    identityNumbers: seats.map(({ personId, mark, name }) => ({ personId, mark, name })),
  };
  return {
    happenedOn: row.happened_on as never,
    records: { client: row.client_id, audit: row.id },
    facts,
  };
}
