import type { PlainDate } from '@touchstone/plain-date';
import type { CertificateEventKind, CertificateState } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { RowScope } from '../../auth/row-scopes.js';
import { TIMELINE } from '../../database/certificate-timeline.js';
import { findSqlField } from '../../reading/registry.js';
import '../certificates/index.js';
import { isCodeOf } from './certificate-code.js';
import type { PublicVisit } from './public-visit.js';

/** A text in both languages; the English one where there is one. */
interface Said {
  readonly zh: string;
  readonly en: string | null;
}

/** What whoever has a certificate's paper may know of it: never a word on a person, and no reason of anything. */
export interface PublicCertificate {
  /** Number of the issue that was opened. */
  readonly number: string;
  /** Number of the newest issue: the same, unless it was issued anew since. */
  readonly newestNumber: string;
  /** Whether it is a specimen (样张) without force. */
  readonly isSpecimen: boolean;
  readonly state: CertificateState;
  /** First day of the state, where it is not simply valid. */
  readonly stateSince: PlainDate | null;
  readonly organisation: string;
  readonly uscc: string;
  readonly address: string;
  readonly programme: Said;
  /** Standards it was granted by. */
  readonly basis: readonly string[];
  readonly level: Said & { readonly code: string };
  readonly scope: Said;
  /** Sites of the annex beside the head office. */
  readonly sites: readonly string[];
  readonly firstIssuedOn: PlainDate;
  readonly issuedOn: PlainDate;
  readonly validUntil: PlainDate;
  /** The other body, and its certificate, that this one took over; empty where it took none over. */
  readonly transferredFrom: string;
  /** Each time it was issued, the newest first. */
  readonly issues: readonly { readonly number: string; readonly issuedOn: PlainDate }[];
  /** What happened to it, the newest first. */
  readonly history: readonly { readonly kind: CertificateEventKind; readonly on: PlainDate }[];
  readonly body: Said & { readonly approvalNumber: string };
}

/** The public's certificate, and what the house knows it by. */
export interface OpenedCertificate {
  readonly certificate: PublicCertificate;
  readonly certificateId: string;
  /** Place of its newest issue in the status lists. */
  readonly place: number;
}

const NOBODY: RowScope = () => sql`false`;
const LONGEST_NUMBER = 80;
/** Held against what was typed where there is no such number: a miss takes as long as a wrong code. */
const NO_ISSUE = '00000000-0000-0000-0000-000000000000';
/** More issues than ever bear one number. */
const MOST_OF_A_NUMBER = 4;
/** Of a life these are told; that it was maintained (保持) each year is between body and holder. */
const TOLD = [
  'ISSUED',
  'REISSUED',
  'LEVEL_RAISED',
  'LEVEL_LOWERED',
  'EXTENDED',
  'REDUCED',
  'SUSPENDED',
  'RESTORED',
  'WITHDRAWN',
  'CANCELLED',
  'REPLACED',
] as const satisfies readonly CertificateEventKind[];

/** A certificate's state on the day, as everybody else reads it. */
export function stateSql({ today }: Pick<PublicVisit, 'today'>): RawBuilder<unknown> {
  const state = findSqlField('Certificate', 'state');
  if (!state) throw new Error('A certificate has a state');
  return state({ alias: 'c', today, scope: NOBODY });
}

/** Since when a certificate is in its state: the last day on which that changed; null for one that is valid, or not yet. */
export function sinceSql({ today }: Pick<PublicVisit, 'today'>): RawBuilder<unknown> {
  return sql`(select case when s.state <> 'VALID' and isfinite(s.day) then s.day::text end
    from (select day, state, lag(state) over (order by day) as before
      from (${sql.raw(TIMELINE)}) t, unnest(t.days, t.states) as x(day, state)) s
    where s.day <= ${today}::date and s.state is distinct from s.before order by s.day desc limit 1)`;
}

/** A number as it is printed, however it was typed; empty where it can be none. */
export function plainNumber(typed: string): string {
  const number = typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  return number.length <= LONGEST_NUMBER && /^[A-Z0-9-]+$/.test(number) ? number : '';
}

/** The certificate whose paper bears this number and this code; null for every other pair, for whatever reason. */
export async function openCertificate(
  visit: PublicVisit,
  { number, code }: { readonly number: string; readonly code: string },
): Promise<OpenedCertificate | null> {
  const { rows } = await sql<{ id: string }>`
    select id from certificate_issue where number = ${plainNumber(number)} order by issue limit ${MOST_OF_A_NUMBER}`.execute(
    visit.sql(),
  );
  const found = rows.length > 0 ? rows : [{ id: NO_ISSUE }];
  const [issue] = found.filter(({ id }) => isCodeOf(visit.secrets, id, code));
  return issue ? readIssue(visit, issue.id) : null;
}

/** What the public may know of an issue and its certificate. */
export async function readIssue(visit: PublicVisit, issueId: string): Promise<OpenedCertificate | null> {
  const { today } = visit;
  const { rows } = await sql<Row>`
    select i.number, c.is_specimen as "isSpecimen", ${stateSql(visit)} as state, ${sinceSql(visit)} as "stateSince",
      c.client_name as organisation, k.uscc, c.client_address as address,
      json_build_object('zh', p.title_zh, 'en', p.title_en) as programme, c.edition_id as "editionId", c.level,
      json_build_object('zh', c.scope_zh, 'en', c.scope_en) as scope,
      (select coalesce(to_json(n.sites), '[]') from certificate_issue n where n.certificate_id = c.id order by n.issue desc limit 1) as sites,
      c.first_issued_on::text as "firstIssuedOn", c.issued_on::text as "issuedOn", c.valid_until::text as "validUntil",
      concat_ws(' ', c.transferred_from_body, c.transferred_from_number) as "transferredFrom",
      (select coalesce(json_agg(json_build_object('number', n.number, 'issuedOn', n.issued_on) order by n.issue desc), '[]')
        from certificate_issue n where n.certificate_id = c.id) as issues,
      (select coalesce(json_agg(json_build_object('kind', e.kind, 'on', e.effective_on) order by e.effective_on desc, e.recorded_at desc), '[]')
        from certificate_event e where e.certificate_id = c.id and e.effective_on <= ${today}::date and e.kind in (${sql.join(TOLD)})) as history,
      json_build_object('zh', coalesce(b.name_zh, ''), 'en', coalesce(b.name_en, ''), 'approvalNumber', coalesce(b.approval_number, '')) as body,
      c.id as "certificateId", s.place
    from certificate_issue i join certificate c on c.id = i.certificate_id join client k on k.id = c.client_id
      join programme p on p.id = c.programme_id
      join status_list_entry s on s.issue_id = (select n.id from certificate_issue n where n.certificate_id = c.id order by n.issue desc limit 1)
      left join body_profile b on b.only_one = 1
    where i.id = ${issueId}`.execute(visit.sql());
  return rows[0] ? openedOf(visit, rows[0]) : null;
}

interface Row extends Omit<PublicCertificate, 'newestNumber' | 'basis' | 'level'> {
  readonly editionId: string;
  readonly level: string;
  readonly certificateId: string;
  readonly place: number;
}

function openedOf({ editions }: PublicVisit, row: Row): OpenedCertificate {
  const { editionId, level: code, certificateId, place, ...told } = row;
  const edition = editions.find(editionId);
  const title = edition?.levels.items.find((each) => each.code === code)?.title;
  const basis = (edition?.basis ?? []).map(({ ref, edition: year }) => (year ? `${ref}-${year}` : ref));
  const level = { code, zh: title?.zh ?? code, en: title?.en ?? null };
  const newestNumber = told.issues[0]?.number ?? told.number;
  return { certificate: { ...told, newestNumber, basis, level }, certificateId, place };
}
