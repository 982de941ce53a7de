import { HOUSE_RHYTHMS } from '@touchstone/rules';
import type { HouseTaskKind } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../../context.js';

const TABLE = sql.join(
  Object.entries(HOUSE_RHYTHMS).map(
    ([kind, { usual, yearlyBy, statutory }]) =>
      sql`(${sql.lit(kind)}, ${sql.lit(usual)}, ${yearlyBy === null ? sql`null::text` : sql.lit(yearlyBy)}, ${sql.lit(statutory)})`,
  ),
);

/**
 * Every rhythm as it holds: what the body set, else the table of the rules. It counts from the day the body set, else
 * from the day it took its first edition into use; before that nothing is owed.
 */
export const RHYTHMS = sql`(select v.kind, coalesce(h.every, v.usual) as every,
    coalesce(h.yearly_by, v.yearly_by) as yearly_by, coalesce(h.since, began.day) as since, h.owner_id, v.statutory
  from (values ${TABLE}) v(kind, usual, yearly_by, statutory)
    left join house_rhythm h on h.kind = v.kind
    cross join (select min(adopted_on) as day from scheme_edition) began
  where coalesce(h.since, began.day) is not null)`;

const HELD = sql`t.status in ('RECORDED', 'SIGNED_OFF')`;

/**
 * When the next of each task is owed by its rhythm, the rules `nextHouseDay` and `yearlyDueOn` said in SQL: of what is
 * periodic one row, of a programme's self-check one a programme, of a year's report one a year that has none.
 */
export function nextByRhythm(today: PlainDate): RawBuilder<unknown> {
  return sql`(
    select r.kind, null::uuid as programme_id, null::int as year, r.owner_id, r.statutory,
      coalesce(last.held_on, r.since) as anchor_on,
      (coalesce(last.held_on, r.since) + make_interval(months => r.every))::date as due_on
    from ${RHYTHMS} r left join lateral (select max(t.held_on) as held_on from house_task t where t.kind = r.kind and ${HELD}) last on true
    where r.kind in ('COMMITTEE_REVIEW', 'INTERNAL_AUDIT', 'MANAGEMENT_REVIEW')
    union all
    select r.kind, p.id, null, r.owner_id, r.statutory,
      coalesce(last.held_on, greatest(r.since, first.day)),
      (coalesce(last.held_on, greatest(r.since, first.day)) + make_interval(months => r.every))::date
    from ${RHYTHMS} r cross join programme p
      join lateral (select min(e.adopted_on) as day from scheme_edition e where e.programme_id = p.id) first on first.day is not null
      left join lateral (select max(t.held_on) as held_on from house_task t where t.kind = r.kind and t.programme_id = p.id and ${HELD}) last on true
    where r.kind = 'RULE_SELF_CHECK'
    union all
    select r.kind, null, y.year, r.owner_id, r.statutory, make_date(y.year, 12, 31), (y.year + 1 || '-' || r.yearly_by)::date
    from ${RHYTHMS} r
      cross join lateral generate_series(extract(year from r.since)::int, extract(year from ${today}::date)::int) y(year)
    where r.yearly_by is not null
      and not exists (select 1 from house_task t where t.kind = r.kind and t.year = y.year and t.status = 'SIGNED_OFF'))`;
}

/** The last day by which a rhythm asks for a task; null where it asks for none, or the year has its report. */
export async function lastDayFor(
  { sql: database, today }: ActorContext,
  { kind, programmeId, year }: { kind: HouseTaskKind; programmeId: string | null; year: number | null },
): Promise<PlainDate | null> {
  const { rows } = await sql<{
    due: PlainDate;
  }>`select to_char(n.due_on, 'YYYY-MM-DD') as due from ${nextByRhythm(today)} n
    where n.kind = ${kind} and n.programme_id is not distinct from ${programmeId}::uuid and n.year is not distinct from ${year}::int`.execute(
    database(),
  );
  return rows[0]?.due ?? null;
}
