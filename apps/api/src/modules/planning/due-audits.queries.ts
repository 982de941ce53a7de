import {
  codesThroughout,
  holidayTableOf,
  isDocumentReviewFirst,
  isWorkingDay,
  OVERDUE_WITHIN_DAYS,
  recertificationDates,
  Regime,
  slotsOf,
  timeWanted,
} from '@touchstone/rules';
import type { AuditKind, AuditToStaff, SeatedMember, Slot, TechnicalCodeFacts } from '@touchstone/rules';
import { earliest, latest, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../../context.js';
import { ledInARowMostSql, ledInARowSql, tableTimeOf } from '../audits/index.js';
import { HolidayYear } from '../body/index.js';
import { Certification } from '../certificates/index.js';

/** A recertification is decided about so many days before its certificate ends, by no edition earlier. */
const RECERTIFIED_AHEAD_DAYS = 183;

/** Days for which due audits are looked up, of one programme (its UUID) or all. */
export interface DueSpan {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly programmeId: string | null;
  /** UUIDs of the surveillances, certificates and audits that are asked for alone; all where nothing is said. */
  readonly only?: ReadonlySet<string> | null;
}

/** An audit that wants a team, with the records behind it (their UUIDs). */
export interface DueAudit extends AuditToStaff {
  readonly kind: AuditKind;
  readonly certificationId: string;
  readonly surveillanceId: string | null;
  /** Null for one that is still to be planned. */
  readonly auditId: string | null;
}

interface DueRow extends Omit<DueAudit, 'slots' | 'personDays' | 'id' | 'seated'> {
  /** The certificate a recertification follows. */
  readonly certificateId: string | null;
  readonly editionId: string;
  readonly regime: Regime | null;
  /** Who sits on the team of a planned audit. */
  readonly team: readonly SeatedRow[];
  readonly opensOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly personDays: string | null;
  /** Days of a planned audit. */
  readonly days: Slot | null;
}

/**
 * Audits that want people on some days: surveillances and recertifications due by then that nobody planned, and planned
 * audits whose team is not whole. While a certificate is suspended only its restoration is audited.
 */
export async function dueAudits(context: ActorContext, span: DueSpan): Promise<readonly DueAudit[]> {
  const { rows } = await dueRows(span).execute(context.sql());
  const isWorked = await workedDays(context);
  const due: DueAudit[] = [];
  const wanted = span.only ? rows.filter((row) => isAmong(row, span.only)) : rows;
  for (const [turn, row] of wanted.entries()) {
    const window = windowOf(context, row, span);
    if (!window) continue;
    const id = row.auditId ?? row.surveillanceId ?? row.certificationId;
    const seated = seatedOf(row.team, row.days ?? []);
    const whole = row.personDays ?? (await timeOf(context, row, window.from));
    const personDays = timeWanted({ ...row, id, seated, personDays: whole, slots: [] });
    if (personDays === null) continue;
    const reviewFirst = reviewsFirst(context, row);
    const slots = row.days ? [row.days] : slotsOf({ ...window, personDays, isWorked, reviewFirst, turn });
    due.push({ ...row, id, seated, personDays, slots });
  }
  return due;
}

function isAmong({ auditId, surveillanceId, certificateId }: DueRow, only: DueSpan['only']): boolean {
  return [auditId, surveillanceId, certificateId].some((id) => id !== null && only?.has(id));
}

/** Days on which people work, by the calendars that are kept. */
export async function workedDays({ em }: ActorContext): Promise<(day: PlainDate) => boolean> {
  const table = holidayTableOf(await em.find(HolidayYear, {}));
  return (day) => isWorkingDay(day, table);
}

/** Whether an audit that is still to be planned begins with a day of document review, as its edition asks. */
export function reviewsFirst(
  { editions }: Pick<ActorContext, 'editions'>,
  { editionId, kind }: Pick<DueRow, 'editionId' | 'kind'>,
): boolean {
  return isDocumentReviewFirst(editions.get(editionId).audit.documentReviewFirst, kind, []);
}

/** First and last day that come into question; null where the audit is not due on any of those looked at. */
function windowOf(context: ActorContext, row: DueRow, { startsOn, endsOn }: DueSpan) {
  const isRenewed = row.kind === 'RECERTIFICATION' && !row.auditId;
  const { opensOn, dueOn, until } = isRenewed ? datesOf(context, row) : lawful(row, startsOn);
  if (dueOn > endsOn && !row.days) return null;
  // What is overdue, or hardly leaves time, is held as soon as can be.
  const last = latest(dueOn, earliest(plusDays(startsOn, OVERDUE_WITHIN_DAYS), until));
  return { from: latest(startsOn, opensOn), until: earliest(last, endsOn) };
}

/** Nothing is held after its due day but what is overdue. */
function lawful({ opensOn, dueOn }: DueRow, startsOn: PlainDate) {
  return { opensOn, dueOn, until: dueOn < startsOn ? ('9999-12-31' as PlainDate) : dueOn };
}

/** A recertification is due early enough to be decided about before the certificate ends, and held before that at the latest. */
function datesOf({ editions }: ActorContext, { editionId, regime, dueOn: validUntil }: DueRow) {
  const dates = recertificationDates(regime ?? Regime.STRICT, validUntil, editions.get(editionId).cycle);
  return { opensOn: dates.opensOn, dueOn: dates.targetOn, until: dates.onSiteBy };
}

/** Time by the table for an audit that is still to be planned; `'0'` where it has none. */
async function timeOf(context: ActorContext, row: DueRow, on: PlainDate): Promise<string> {
  const certification = await context.em.findOneOrFail(Certification, { id: row.certificationId });
  const time = await tableTimeOf(context, certification, { kind: row.kind, on });
  return time?.total ?? '0';
}

function dueRows({ startsOn, endsOn, programmeId }: DueSpan) {
  const columns = sql`f.id as "certificationId", c.id as "clientId", g.code as programme, c.province_code as "provinceCode",
    c.working_language as language, f.edition_id as "editionId"`;
  const ofProgramme = programmeId === null ? sql`true` : sql`g.id = ${programmeId}`;
  return sql<DueRow>`
    select ${columns}, 'SURVEILLANCE' as kind, s.id as "surveillanceId", null::uuid as "auditId", null::uuid as "certificateId", f.technical_codes as "neededCodes",
      s.opens_on::text as "opensOn", s.due_on::text as "dueOn", null::text as "personDays", null::json as days, null::text as regime, '[]'::json as team,
      ${ledSql({ client: sql`c.id`, before: sql`s.due_on`, except: sql`null::uuid` })} as "ledInARow", ${ledInARowMostSql(null)} as "ledInARowMost"
    from surveillance_activity s join certificate k on k.id = s.certificate_id join certification f on f.id = k.certification_id
      join client c on c.id = f.client_id join programme g on g.id = f.programme_id
    where s.completed_on is null and s.owed and not s.provisional and s.due_on <= ${endsOn}::date and ${ofProgramme}
      and k.withdrawn_on is null and k.cancelled_on is null and k.replaced_on is null and k.valid_until >= ${startsOn}::date
      and (k.suspended_on is null or k.restored_on is not null)
      and not exists (select 1 from audit a where a.surveillance_activity_id = s.id and a.status <> 'CANCELLED')
    union all
    select ${columns}, 'RECERTIFICATION', null::uuid, null::uuid, k.id, f.technical_codes, k.issued_on::text, k.valid_until::text, null, null::json, k.regime, '[]'::json,
      ${ledSql({ client: sql`c.id`, before: sql`k.valid_until`, except: sql`null::uuid` })}, ${ledInARowMostSql(null)}
    from certificate k join certification f on f.id = k.certification_id
      join client c on c.id = f.client_id join programme g on g.id = f.programme_id
    where k.withdrawn_on is null and k.cancelled_on is null and k.replaced_on is null and ${ofProgramme}
      and k.valid_until between ${startsOn}::date and ${endsOn}::date + ${RECERTIFIED_AHEAD_DAYS}::int
      and (k.suspended_on is null or k.restored_on is not null)
      and not exists (select 1 from audit a where a.certification_id = f.id and a.kind = 'RECERTIFICATION' and a.status <> 'CANCELLED'
        and a.planned_on > k.decided_on)
    union all
    select ${columns}, a.kind, null::uuid, a.id, null::uuid, a.technical_codes, a.starts_on::text, a.ends_on::text, a.person_days::text,
      (select json_agg(distinct d.day::date::text order by d.day::date::text) from audit_activity y
        cross join lateral generate_series(y.starts_on, y.ends_on, interval '1 day') d(day) where y.audit_id = a.id), null, ${teamSql(sql`a.id`)},
      ${ledSql({ client: sql`c.id`, before: sql`a.starts_on`, except: sql`a.id` })}, ${ledInARowMostSql(null)}
    from audit a join certification f on f.id = a.certification_id
      join client c on c.id = f.client_id join programme g on g.id = f.programme_id
    where a.status = 'PLANNED' and a.combined_with_id is null and a.starts_on between ${startsOn}::date and ${endsOn}::date and ${ofProgramme}
    order by "dueOn", "certificationId"`;
}

/** A seat that is taken, with what its holder knows. */
export interface SeatedRow extends Omit<SeatedMember, 'codes'> {
  readonly held: readonly TechnicalCodeFacts[];
}

/** The team of an audit as it sits, each with languages and fields. */
export function teamSql(audit: RawBuilder<unknown>) {
  return sql`(select coalesce(json_agg(json_build_object('personId', t.person_id, 'role', t.role, 'personDays', t.person_days::text,
      'languages', to_json(m.languages), 'held', (select coalesce(json_agg(json_build_object('id', h.id, 'code', h.code,
        'validFrom', h.valid_from, 'validUntil', h.valid_until)), '[]'::json) from technical_code h where h.person_id = m.id)) order by t.id), '[]'::json)
    from team_assignment t join person m on m.id = t.person_id where t.audit_id = ${audit})`;
}

/** Those on a team, as the team is asked about on its days. */
export function seatedOf(team: readonly SeatedRow[], days: Slot): readonly SeatedMember[] {
  return team.map(({ held, ...member }) => ({ ...member, codes: codesThroughout(held, days) }));
}

/** Who led the last audits of a client, and how many in a row, by their ids; asked of those alone who ever led one. */
export function ledSql(of: Parameters<typeof ledInARowSql>[0]) {
  return sql`(select coalesce(json_object_agg(p.id, ${ledInARowSql(of)}), '{}'::json) from person p
    where p.id in (select l.person_id from team_assignment l where l.client_id = ${of.client} and l.role = 'LEADER'))`;
}
