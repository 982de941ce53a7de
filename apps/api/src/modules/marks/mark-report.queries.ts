import { earliest, endOfYear, plainDate } from '@touchstone/plain-date';
import { FIRST_MARK_YEAR, sumMarkReport } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import { invalidInput } from '../../errors/domain-error.js';
import type { MarkCounts, MarkReport, MarkReportLine } from './mark-report.type.js';

/**
 * How clients used the mark in a year, by client and medium, as far as the reader may see it: one statement. A year
 * that runs is counted until today, and one to come is taken for it.
 * @throws DomainError INVALID_INPUT for a year before there were marks to report
 */
export function markReport(context: ActorContext, wanted: number): Promise<MarkReport> {
  return reportAmong(context, { wanted, among: readScopeOf(context.actor)('MarkUse', 'u') });
}

/** The same over the whole body, whoever asks: what its yearly report keeps. */
export function markReportOfBody(context: ActorContext, wanted: number): Promise<MarkReport> {
  return reportAmong(context, { wanted, among: sql`true` });
}

async function reportAmong(
  context: ActorContext,
  { wanted, among }: { readonly wanted: number; readonly among: RawBuilder<unknown> },
): Promise<MarkReport> {
  const { today, sql: database } = context;
  if (wanted < FIRST_MARK_YEAR)
    throw invalidInput([{ field: 'year', code: 'MARK_YEAR_TOO_EARLY', params: { first: FIRST_MARK_YEAR } }]);
  const year = Math.min(wanted, Number(today.slice(0, 4)));
  const first = plainDate(`${year}-01-01`);
  const until = earliest(endOfYear(first, 0), today);
  const inYear = (day: RawBuilder<unknown>) => sql`${day} between ${first}::date and ${until}::date`;
  const countOf = (table: string, where: RawBuilder<unknown>) =>
    sql`sum((select count(*) from ${sql.table(table)} x where x.mark_use_id = u.id and ${where}))::int`;
  const { rows } = await sql<Omit<MarkReportLine, 'counts'> & MarkCounts>`
    select 'Client:' || c.id as "clientId", c.name as "clientName", u.medium,
      count(*)::int as uses,
      (count(*) filter (where ${inYear(sql`u.reported_on`)}))::int as reported,
      (count(*) filter (where exists (select 1 from unnest(u.confirmed_on) d where ${inYear(sql`d::date`)})))::int as confirmed,
      (count(*) filter (where ${inYear(sql`u.ended_on`)}))::int as ended,
      ${countOf('mark_assessment', sql`x.is_proper and ${inYear(sql`x.assessed_on`)}`)} as proper,
      ${countOf('mark_assessment', sql`not x.is_proper and ${inYear(sql`x.assessed_on`)}`)} as improper,
      ${countOf('mark_case', inYear(sql`x.opened_on`))} as cases,
      ${countOf('mark_case', sql`x.outcome in ('CORRECTED', 'REMOVED') and ${inYear(sql`x.closed_on`)}`)} as "putRight",
      ${countOf('mark_case', sql`x.opened_on <= ${until}::date and (x.closed_on is null or x.closed_on > ${until}::date)`)} as open
    from mark_use u join client c on c.id = u.client_id
    where u.reported_on <= ${until}::date and (u.ended_on is null or u.ended_on >= ${first}::date)
      and ${among}
    group by c.id, c.name, u.medium order by c.name, c.id, u.medium`.execute(database());
  const lines = rows.map(({ clientId, clientName, medium, ...counts }) => ({ clientId, clientName, medium, counts }));
  return { year, until, lines, ...sumMarkReport(lines) };
}
