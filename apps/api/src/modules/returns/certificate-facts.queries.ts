import { planNumberOf } from '@touchstone/rules';
import type { ReturnFact } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import type { GatheredRow, RowSpan } from './gathered-row.js';
import { bodyFacts, CLIENT_FACTS, realEditions, standardOf } from './shared-facts.js';
import type { BodySaid } from './shared-facts.js';

/** What happened to a certificate, as the database tells it. */
interface CertificateTold {
  readonly row_key: string;
  readonly certificate_id: string;
  readonly client_id: string;
  readonly audit_id: string | null;
  readonly audit_number: string | null;
  readonly is_elsewhere?: boolean;
  readonly happened_on: string;
  readonly edition_id: string;
  readonly level: string;
  readonly technical_codes: readonly string[];
  readonly change_codes: readonly string[];
  readonly client: Readonly<Record<string, string | null>>;
  readonly said: Readonly<Record<string, string | null>>;
}

/** Everything that happened to certificates in a span: each event, and that a last day went by. */
const HAPPENED = sql`(
  select 'event:' || e.id as row_key, e.certificate_id, e.kind, e.effective_on, e.recorded_at, e.reason_code, e.decided_by_id,
    e.intake_id is not null as is_elsewhere
    from certificate_event e
  union all
  select 'expired:' || x.id, x.id, 'EXPIRED', x.valid_until + 1, null, null, null,
    exists (select 1 from certificate_intake i where i.certificate_id = x.id and x.valid_until < i.taken_in_on)
    from certificate x where x.withdrawn_on is null and x.cancelled_on is null and x.replaced_on is null)`;
/** Decisions that an event may come of. */
const OUTCOMES = sql`case e.kind when 'ISSUED' then array['GRANT', 'RENEW'] when 'MAINTAINED' then array['MAINTAIN', 'RAISE_LEVEL', 'LOWER_LEVEL']
  when 'LEVEL_RAISED' then array['RAISE_LEVEL'] when 'LEVEL_LOWERED' then array['LOWER_LEVEL'] when 'EXTENDED' then array['EXTEND']
  when 'REDUCED' then array['REDUCE'] when 'SUSPENDED' then array['SUSPEND'] when 'RESTORED' then array['RESTORE']
  when 'WITHDRAWN' then array['WITHDRAW'] when 'CANCELLED' then array['CANCEL'] when 'REISSUED' then array['REISSUE'] else array[]::text[] end`;
/** How the certificate stood once the event had happened: what came later is another row. */
const STATE = sql`case when e.kind in ('SUSPENDED', 'WITHDRAWN', 'CANCELLED', 'EXPIRED', 'REPLACED') then e.kind
  when (select l.kind from certificate_event l where l.certificate_id = c.id and l.kind in ('SUSPENDED', 'RESTORED')
    and l.effective_on <= e.effective_on order by l.effective_on desc, l.recorded_at desc limit 1) = 'SUSPENDED' then 'SUSPENDED'
  else 'VALID' end`;

/** What happened to certificates in a span, each as it stood then. */
export async function certificateEventRows(context: ActorContext, span: RowSpan): Promise<readonly GatheredRow[]> {
  const { rows } = await sql<CertificateTold>`select e.row_key, c.id as certificate_id, c.client_id, a.id as audit_id,
      a.number as audit_number, e.effective_on::text as happened_on, e.is_elsewhere, c.edition_id, f.technical_codes,
      coalesce((select l.level from certificate_event l where l.certificate_id = c.id and l.level is not null
        and l.effective_on <= e.effective_on order by l.effective_on desc, l.recorded_at desc limit 1), c.level) as level,
      case when e.kind = 'REISSUED' then coalesce(i.change_codes, '{}') else '{}' end as change_codes,
      ${CLIENT_FACTS} as client,
      jsonb_build_object('certificateNumber', coalesce(i.number, c.number), 'certifiedName', coalesce(i.client_name, c.client_name),
        'certifiedAddress', coalesce(i.client_address, c.client_address), 'scope', coalesce(i.scope_zh, c.scope_zh),
        'scopeEn', coalesce(i.scope_en, c.scope_en), 'programmeCode', g.code, 'programmeName', g.title_zh,
        'firstIssuedOn', c.first_issued_on, 'issuedOn', coalesce(i.issued_on, c.issued_on), 'validUntil', c.valid_until,
        'state', ${STATE}, 'event', e.kind, 'changedOn', e.effective_on,
        'recertifications', (select count(*)::text from certificate o where o.certification_id = c.certification_id and o.issued_on < c.issued_on),
        'surveillances', (select count(*)::text from surveillance_activity s where s.certificate_id = c.id and s.completed_on <= e.effective_on),
        'suspensionReason', case when e.kind = 'SUSPENDED' then e.reason_code end,
        'suspendedOn', case when e.kind = 'SUSPENDED' then e.effective_on end,
        'suspensionEndsOn', case when e.kind = 'SUSPENDED' then least((e.effective_on + interval '6 months')::date, c.valid_until) end,
        'withdrawalReason', case e.kind when 'WITHDRAWN' then e.reason_code when 'REPLACED' then '0120' end,
        'previousNumber', case when e.kind = 'ISSUED' then coalesce(c.transferred_from_number, (select o.number from certificate o
          where o.certification_id = c.certification_id and o.issued_on < c.issued_on order by o.issued_on desc limit 1)) end,
        'auditStartsOn', a.starts_on, 'auditEndsOn', a.ends_on, 'personDays', a.person_days::text,
        'decider', coalesce(ep.name, dp.name)) as said
    from ${HAPPENED} e join certificate c on c.id = e.certificate_id
      join certification f on f.id = c.certification_id join client k on k.id = c.client_id
      join programme g on g.id = c.programme_id left join person ep on ep.id = e.decided_by_id
      left join lateral (select i.* from certificate_issue i where i.certificate_id = c.id and i.issued_on <= e.effective_on
        order by i.issue desc limit 1) i on true
      left join lateral (select d.audit_id, d.decided_by_id from decision d where d.certificate_id = c.id and d.outcome = any(${OUTCOMES})
        and (e.kind = 'ISSUED' or d.decided_on = e.effective_on) order by d.decided_on desc, d.id desc limit 1) d on true
      left join audit a on a.id = d.audit_id left join person dp on dp.id = d.decided_by_id
    where e.effective_on between ${span.from}::date and ${span.until}::date
      and (not c.is_specimen or (select b.is_demo from body_profile b)) ${realEditions(context, 'c')}
    order by e.effective_on, c.number, e.recorded_at, e.row_key`.execute(context.sql());
  const body = await bodyFacts(context);
  return rows.map((row) => ({
    ...certificateRow(context, body, row),
    rowKey: row.row_key,
    isGone: false,
    isElsewhere: row.is_elsewhere === true,
  }));
}

/** Every certificate as it stands: what a register of certificates shows. */
export async function certificateRows(context: ActorContext): Promise<readonly GatheredRow[]> {
  const on = sql`${context.today}::date`;
  const { rows } =
    await sql<CertificateTold>`select 'certificate:' || c.id as row_key, c.id as certificate_id, c.client_id,
      null as audit_id, null as audit_number, c.issued_on::text as happened_on, c.edition_id, f.technical_codes, c.level,
      '{}'::text[] as change_codes, ${CLIENT_FACTS} as client,
      jsonb_build_object('certificateNumber', c.number, 'certifiedName', c.client_name, 'certifiedAddress', c.client_address,
        'scope', c.scope_zh, 'scopeEn', c.scope_en, 'programmeCode', g.code, 'programmeName', g.title_en,
        'firstIssuedOn', c.first_issued_on, 'issuedOn', c.issued_on, 'validUntil', c.valid_until,
        'state', case when c.withdrawn_on <= ${on} then 'WITHDRAWN' when c.cancelled_on <= ${on} then 'CANCELLED'
          when ${on} > c.valid_until then 'EXPIRED'
          when c.suspended_on <= ${on} and (c.restored_on is null or c.restored_on > ${on}) then 'SUSPENDED' else 'VALID' end,
        'recertifications', null, 'surveillances', null) as said
    from certificate c join certification f on f.id = c.certification_id join client k on k.id = c.client_id
      join programme g on g.id = c.programme_id
    where c.replaced_on is null and c.issued_on <= ${on}
      and (not c.is_specimen or (select b.is_demo from body_profile b)) ${realEditions(context, 'c')}
    order by c.number`.execute(context.sql());
  const body = await bodyFacts(context);
  return rows.map((row) => ({ ...certificateRow(context, body, row), rowKey: row.row_key, isGone: false }));
}

function certificateRow(
  context: ActorContext,
  body: BodySaid,
  row: CertificateTold,
): Omit<GatheredRow, 'rowKey' | 'isGone'> {
  const { approvalNumber, branch } = body;
  const facts: Readonly<Record<string, ReturnFact>> = {
    ...body.facts,
    ...row.client,
    ...row.said,
    changeCode: row.change_codes,
    technicalCodes: row.technical_codes,
    level: levelTitle(context, row),
    basisStandard: standardOf(context, row.edition_id),
    planNumber:
      row.audit_number === null ? null : planNumberOf({ approvalNumber, branch, auditNumber: row.audit_number }),
  };
  return {
    happenedOn: row.happened_on as never,
    records: { client: row.client_id, certificate: row.certificate_id, ...(row.audit_id && { audit: row.audit_id }) },
    facts,
  };
}

function levelTitle({ editions }: ActorContext, { edition_id: id, level }: CertificateTold): string {
  return editions.find(id)?.levels.items.find(({ code }) => code === level)?.title.zh ?? level;
}
