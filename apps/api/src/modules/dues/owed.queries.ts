import type { AccountRole, DueConsequence, DueKind, DueNature, DueState, PlanState, Regime } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { Actor } from '../../auth/actor.js';
import type { ActorContext, RequestContext } from '../../context.js';
import { splitGlobalId } from '../../graphql/ids.js';
import { DAY, filterSql } from '../../reading/filters.js';
import { findSqlField } from '../../reading/registry.js';
import type { SqlFieldContext } from '../../reading/registry.js';
import type { DueWhere } from './due.inputs.js';
import { unionOf } from './due-source.js';
import type { OwedReading, Sql } from './due-source.js';
import { SOURCES } from './sources/index.js';

/** What reading what is owed rests on; without an actor everything counts, for the house's own jobs. */
export interface OwedContext extends Pick<RequestContext, 'sql' | 'today' | 'editions'> {
  readonly actor?: Actor;
}

/** Something owed, as the house's own code reads it. Ids of records are UUIDs. */
export interface OwedItem {
  readonly id: string;
  readonly kind: DueKind;
  readonly nature: DueNature;
  /** Global id. */
  readonly record: string;
  readonly label: string;
  readonly clientId: string | null;
  readonly clientName: string | null;
  readonly certificationId: string | null;
  readonly programmeId: string | null;
  readonly programmeCode: string | null;
  readonly personId: string | null;
  readonly role: AccountRole;
  readonly anchorOn: PlainDate;
  readonly opensOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly lastLawfulOn: PlainDate;
  readonly state: DueState;
  readonly planState: PlanState | null;
  readonly auditId: string | null;
  readonly atRisk: boolean;
  readonly provisional: boolean;
  readonly consequence: DueConsequence;
  readonly regime: Regime | null;
  /** Since when the system proposes the step that follows; null while it does not. */
  readonly proposedOn: PlainDate | null;
}

/** Rows of a page; all where nothing is said. */
export interface OwedPage {
  readonly first?: number;
  readonly offset?: number;
}

/** What is owed on rows the reader may see, in the order of due days. */
export function dueItemsFor(context: ActorContext, where: DueWhere = {}, page: OwedPage = {}): Promise<OwedItem[]> {
  return itemsOf(context, where, page);
}

/** Everything that is owed, for what the house does by itself. */
export function everythingOwed(
  { sql: database, today, editions }: Pick<OwedContext, 'sql' | 'today' | 'editions'>,
  where: DueWhere = {},
  page: OwedPage = {},
): Promise<OwedItem[]> {
  return itemsOf({ sql: database, today, editions }, where, page);
}

async function itemsOf(context: OwedContext, where: DueWhere, { first, offset }: OwedPage): Promise<OwedItem[]> {
  const { rows } = await sql<OwedItem>`
    select a.id, a.kind, ${owedField(context, 'nature')} as nature, a.record, a.label, a.client_id as "clientId",
      (select c.name from client c where c.id = a.client_id and ${readingOf(context).scope('Client', 'c')}) as "clientName", a.certification_id as "certificationId",
      a.programme_id as "programmeId", (select g.code from programme g where g.id = a.programme_id) as "programmeCode",
      a.person_id as "personId", a.role, a.anchor_on::text as "anchorOn", a.opens_on::text as "opensOn",
      a.due_on::text as "dueOn", a.last_lawful_on::text as "lastLawfulOn", ${owedField(context, 'state')} as state,
      ${owedField(context, 'planState')} as "planState", a.audit_id as "auditId", ${owedField(context, 'atRisk')} as "atRisk",
      a.provisional, a.consequence, a.regime, (${owedField(context, 'proposedOn')})::text as "proposedOn"
    from ${owedSql(context, where)} as a where ${whereOwed(context, where)}
    order by a.due_on, a.id limit ${first ?? null} offset ${offset ?? 0}`.execute(context.sql());
  return rows;
}

/**
 * What is owed, as rows of alias `a` with the columns of every source: the one base of lists, counts and months. Kinds
 * that are not asked for are not read.
 */
export function owedSql(context: OwedContext, where: DueWhere | null | undefined): Sql {
  const asked = SOURCES.filter(({ kind }) => mayHold(where, kind));
  const reading = readingOf(context);
  const none = sql`${unionOf(SOURCES.slice(0, 1), reading)} and false`;
  return sql`(select o.kind || ':' || o.record_type || ':' || o.record_id || coalesce(':' || o.part, '') as id,
    o.record_type || ':' || o.record_id as record, o.* from (${asked.length === 0 ? none : unionOf(asked, reading)}) as o)`;
}

function mayHold(where: DueWhere | null | undefined, kind: DueKind): boolean {
  if (!where) return true;
  if (where.kind && !where.kind.includes(kind)) return false;
  if (where.id && !where.id.some((id) => id.startsWith(`${kind}:`))) return false;
  return (where.AND ?? []).every((each) => mayHold(each, kind));
}

/** A field of alias `a` that is computed. */
export function owedField(context: OwedContext, name: string): Sql {
  const field = findSqlField('DueItem', name);
  if (!field) throw new Error(`DueItem.${name} is not computed in SQL`);
  return field(fieldContext(context));
}

export function fieldContext(context: OwedContext): SqlFieldContext {
  return { alias: 'a', today: context.today, scope: readingOf(context).scope };
}

function readingOf({ today, editions, actor }: OwedContext): OwedReading {
  return { today, editions, scope: actor ? readScopeOf(actor) : () => sql`true` };
}

/** The predicate of a `where` on the rows of alias `a`. */
export function whereOwed(context: OwedContext, where: DueWhere | null | undefined): Sql {
  if (!where) return sql`true`;
  const parts: Sql[] = [];
  const among = (expression: Sql, values: readonly string[] | null | undefined): void => {
    if (values) parts.push(sql`${expression} = any(${[...values]}::text[])`);
  };
  const records = (column: string, ids: readonly string[] | null | undefined): void => {
    if (ids) parts.push(sql`${sql.ref(column)} = any(${ids.map((id) => splitGlobalId(id)[1])}::uuid[])`);
  };
  const flag = (expression: Sql, value: boolean | null | undefined): void => {
    if (typeof value === 'boolean') parts.push(value ? sql`${expression}` : sql`not ${expression}`);
  };
  among(sql`a.id`, where.id);
  among(sql`a.kind`, where.kind);
  among(owedField(context, 'nature'), where.nature ? [where.nature] : null);
  among(owedField(context, 'state'), where.state);
  records('a.programme_id', where.programme);
  among(owedField(context, 'province'), where.province);
  records('a.person_id', where.person);
  records('a.client_id', where.client);
  flag(ownSql(context), where.mine);
  if (where.dueOn) parts.push(filterSql(sql`a.due_on`, DAY, where.dueOn));
  flag(owedField(context, 'atRisk'), where.atRisk);
  among(owedField(context, 'planState'), where.planState);
  flag(sql`a.provisional`, where.provisional);
  records('a.certification_id', where.certification);
  flag(sql`(${owedField(context, 'proposedOn')}) is not null`, where.proposed);
  if (where.followsBy) parts.push(sql`${FOLLOWS} and a.last_lawful_on < ${where.followsBy}::date`);
  for (const each of where.AND ?? []) parts.push(whereOwed(context, each));
  return parts.length === 0 ? sql`true` : sql`(${sql.join(parts, sql` and `)})`;
}

/** Whether the certificate itself suffers when a row's last lawful day passes; a foreseen day moves before it comes. */
export const FOLLOWS = sql`(a.kind in ('SURVEILLANCE', 'NONCONFORMITY', 'RECERTIFICATION', 'AWAITED_DECISION', 'RESTORATION', 'SUSPENSION_END')
  and a.consequence in ('SUSPENSION_PROPOSED', 'WITHDRAWAL_PROPOSED', 'LAPSES', 'EXPIRES') and not a.provisional)`;

/** Whether a row is the reader's own: he is named, or nobody is and it is the work of one of his roles. */
function ownSql({ actor }: OwedContext): Sql {
  if (!actor) return sql`false`;
  return sql`(coalesce(a.person_id = ${actor.personId}::uuid, a.role = any(${[...actor.roles]}::text[])) or coalesce(a.client_id = ${actor.clientId}::uuid, false))`;
}
