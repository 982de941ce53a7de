import { FileItemKind } from '@touchstone/rules';
import type { FilePart } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../../context.js';

/** What a record says, whose whole row is evidence but for the count of its changes. */
const ROW = sql`to_jsonb(x) - 'version'`;
/** A kept file says what its content says: its hash was taken when it came. */
const KEPT = null;

/** The hash of a text; that of a kept file lies beside it. `told` is hashed to the byte. */
const part = (
  kind: FileItemKind,
  type: string,
  [title, told, from]: readonly [RawBuilder<unknown>, RawBuilder<unknown> | null, RawBuilder<unknown>],
): RawBuilder<unknown> => sql`select ${sql.lit(kind)} as kind, ${sql.lit(`${type}:`)} || x.id as "recordId",
    (${title})::text as title, (${told ?? sql`null`})::text as told, (${told ? sql`null` : sql`x.sha256`})::text as kept ${from}`;

const OF_AUDIT = (table: string): RawBuilder<unknown> =>
  sql`from ${sql.table(table)} x join d on x.audit_id = d.audit_id`;
/** The newest agreement of the file that stood when it was decided, with its application. */
const ORDERED = sql`join lateral (select g.id, g.application_id from agreement g where g.certification_id = d.certification_id
  and g.drawn_up_on <= d.decided_on order by g.drawn_up_on desc, g.id desc limit 1) o on true`;
const K = FileItemKind;

/** Where each part of a file is found; `d` is the decision. */
const PARTS: ReadonlyArray<RawBuilder<unknown>> = [
  part(K.APPLICATION, 'Application', [
    sql`x.number`,
    sql`to_jsonb(x) - 'version' - 'status'`,
    sql`from d ${ORDERED} join application x on x.id = o.application_id`,
  ]),
  part(K.APPLICATION_PAPER, 'StoredDocument', [
    sql`x.file_name`,
    KEPT,
    sql`from d ${ORDERED} join application_document p on p.application_id = o.application_id join stored_document x on x.id = p.document_id`,
  ]),
  part(K.APPLICATION_REVIEW, 'ApplicationReview', [
    sql`x.reviewed_on`,
    ROW,
    sql`from d ${ORDERED} join application_review x on x.application_id = o.application_id`,
  ]),
  part(K.AGREEMENT, 'Agreement', [
    sql`x.number`,
    ROW,
    sql`from d ${ORDERED} join agreement x on x.id = o.id where x.signed_on is not null`,
  ]),
  part(K.AUDIT_TIME, 'TimeCalculation', [sql`x.person_days`, ROW, OF_AUDIT('time_calculation')]),
  part(K.AUDIT_PLAN, 'Audit', [
    sql`x.number`,
    sql`jsonb_build_object('from', x.starts_on, 'until', x.ends_on, 'codes', x.technical_codes, 'edition', x.edition_id, 'days', x.person_days, 'planned', x.planned_on)`,
    sql`from audit x join d on x.id = d.audit_id`,
  ]),
  part(K.TEAM, 'TeamAssignment', [
    sql`(select n.name from person n where n.id = x.person_id)`,
    ROW,
    OF_AUDIT('team_assignment'),
  ]),
  part(K.TEAM_NOTICE, 'TeamNotice', [sql`x.sent_on`, ROW, OF_AUDIT('team_notice')]),
  part(K.MEETING, 'AuditMeeting', [sql`x.held_on`, ROW, OF_AUDIT('audit_meeting')]),
  part(K.SCORECARD, 'Scorecard', [
    sql`x.evaluation || ' ' || x.revision`,
    ROW,
    sql`${OF_AUDIT('scorecard')} where x.status = 'FROZEN'`,
  ]),
  part(K.EVIDENCE, 'StoredDocument', [
    sql`x.file_name`,
    KEPT,
    sql`from d join (select audit_id, document_id from response_file union select audit_id, document_id from nonconformity_evidence) e
      on e.audit_id = d.audit_id join stored_document x on x.id = e.document_id`,
  ]),
  part(K.NONCONFORMITY, 'Nonconformity', [sql`x.number`, ROW, OF_AUDIT('nonconformity')]),
  part(K.REPORT, 'Audit', [
    sql`x.reported_on`,
    sql`jsonb_build_object('on', x.reported_on, 'conclusion', x.report_conclusion, 'recommendation', x.recommendation)`,
    sql`from audit x join d on x.id = d.audit_id where x.reported_on is not null`,
  ]),
  part(K.TECHNICAL_REVIEW, 'TechnicalReview', [sql`x.reviewed_on`, ROW, OF_AUDIT('technical_review')]),
  part(K.DECISION, 'Decision', [sql`x.decided_on`, sql`to_jsonb(x)`, sql`from decision x join d on x.id = d.id`]),
  part(K.CERTIFICATE, 'Certificate', [
    sql`x.number`,
    sql`jsonb_build_object('number', x.number, 'level', x.level, 'zh', x.scope_zh, 'en', x.scope_en, 'issued', x.issued_on, 'until', x.valid_until, 'name', x.client_name, 'address', x.client_address)`,
    sql`from certificate x join d on x.id = d.certificate_id where d.outcome in ('GRANT', 'RENEW')`,
  ]),
];

/** A part of a file, and what it says word for word where it is a record; null of a kept file. */
export interface ToldPart extends FilePart {
  readonly told: string | null;
}

/** The parts there are of a decision's file: records and kept files, each with the hash of what it says. One statement. */
export async function filePartsOf(
  context: Pick<ActorContext, 'sql'>,
  decisionId: string,
): Promise<readonly FilePart[]> {
  const parts = await toldPartsOf(context, decisionId);
  return parts.map(({ kind, recordId, title, sha256 }) => ({ kind, recordId, title, sha256 }));
}

/** The same, with what each record says. */
export async function toldPartsOf(
  context: Pick<ActorContext, 'sql'>,
  decisionId: string,
): Promise<readonly ToldPart[]> {
  const { rows } = await sql<ToldPart>`with d as (select * from decision where id = ${decisionId})
    select distinct q.kind, q."recordId", q.title, q.told,
      coalesce(q.kept, encode(sha256(convert_to(q.told, 'UTF8')), 'hex')) as sha256
    from (${sql.join(PARTS, sql` union all `)}) q order by q.kind, q.title, q."recordId"`.execute(context.sql());
  return rows;
}
