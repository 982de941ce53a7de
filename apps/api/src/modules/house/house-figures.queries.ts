import type { HouseFigure } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../../context.js';

interface Period {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly today: PlainDate;
}

type Counting = (period: Period) => RawBuilder<unknown>;

const within = (column: string, { from, until }: Period): RawBuilder<unknown> =>
  sql`${sql.ref(column)} between ${from}::date and ${until}::date`;
const counted =
  (table: string, day: string, and: RawBuilder<unknown> = sql`true`): Counting =>
  (period) =>
    sql`(select count(*) from ${sql.table(table)} x where ${within(`x.${day}`, period)} and ${and})`;
const decided = (outcome: string): Counting => counted('decision', 'decided_on', sql`x.outcome = ${outcome}`);
/** In force at the end of the period: begun, not run out, not ended and not suspended on that day. */
const inForce = ({ until }: Period): RawBuilder<unknown> => sql`from certificate x
  where x.issued_on <= ${until}::date and x.valid_until >= ${until}::date
    and coalesce(x.withdrawn_on > ${until}::date, true) and coalesce(x.cancelled_on > ${until}::date, true)
    and coalesce(x.replaced_on > ${until}::date, true)
    and not (coalesce(x.suspended_on <= ${until}::date, false) and coalesce(x.restored_on > ${until}::date or x.restored_on < x.suspended_on, true))`;

/** How each figure is counted: what happened, over the period; what stands, at its end or today. */
const FIGURES: Readonly<Record<HouseFigure, Counting>> = {
  APPLICATIONS: counted('application', 'received_on'),
  AUDITS: counted('audit', 'starts_on', sql`x.status <> 'CANCELLED'`),
  GRANTED: decided('GRANT'),
  REFUSED: decided('REFUSE'),
  RENEWED: decided('RENEW'),
  SUSPENDED: decided('SUSPEND'),
  WITHDRAWN: decided('WITHDRAW'),
  CANCELLED: decided('CANCEL'),
  IN_FORCE: (period) => sql`(select count(*) ${inForce(period)})`,
  CLIENTS: (period) => sql`(select count(distinct x.client_id) ${inForce(period)})`,
  NONCONFORMITIES: counted('nonconformity', 'raised_on'),
  MAJORS: counted('nonconformity', 'raised_on', sql`x.grade = 'MAJOR'`),
  SURVEILLANCE_OVERDUE: ({ today }) =>
    sql`(select count(*) from surveillance_activity x where x.owed and not x.provisional and x.completed_on is null and x.due_on < ${today}::date)`,
  COMPLAINTS: counted('complaint', 'received_on'),
  COMPLAINTS_RIGHT: counted('complaint', 'closed_on', sql`x.is_substantiated`),
  APPEALS: counted('appeal', 'filed_on'),
  APPEALS_UPHELD: counted('appeal', 'ended_on', sql`x.status = 'UPHELD'`),
  CHANGES: counted('change_notice', 'notified_on'),
  MARK_USES: ({ from, until }) =>
    sql`(select count(*) from mark_use x where x.reported_on <= ${until}::date and coalesce(x.ended_on >= ${from}::date, true))`,
  MARK_IMPROPER: counted('mark_assessment', 'assessed_on', sql`not x.is_proper`),
  MARK_CASES_OPEN: ({ until }) =>
    sql`(select count(*) from mark_case x where x.opened_on <= ${until}::date and coalesce(x.closed_on > ${until}::date, true))`,
  RISKS_OPEN: () => sql`(select count(*) from impartiality_risk x where x.status = 'OPEN')`,
  RISKS_HIGH: () => sql`(select count(*) from impartiality_risk x where x.status = 'OPEN' and x.severity = 'HIGH')`,
  RISKS_OVERDUE: ({ today }) =>
    sql`(select count(*) from impartiality_risk x where x.status = 'OPEN' and x.review_by < ${today}::date)`,
  ACTIONS_RAISED: counted('house_action', 'raised_on'),
  ACTIONS_OPEN: () => sql`(select count(*) from house_action x where x.status <> 'CLOSED')`,
  ACTIONS_OVERDUE: ({ today }) =>
    sql`(select count(*) from house_action x where x.status <> 'CLOSED' and x.due_on < ${today}::date)`,
  PEOPLE: ({ until }) => sql`(select count(*) from person x where coalesce(x.left_on >= ${until}::date, true))`,
  AUDITORS: ({ until }) =>
    sql`(select count(distinct x.person_id) from registration x join person p on p.id = x.person_id
      where ${until}::date between x.valid_from and x.valid_until and coalesce(p.left_on >= ${until}::date, true))`,
};

/** Counts some figures over a period: one statement, over the whole body. */
export async function gatherFigures(
  { sql: database, today }: Pick<ActorContext, 'sql' | 'today'>,
  { figures, from, until }: { figures: readonly HouseFigure[]; from: PlainDate; until: PlainDate },
): Promise<Partial<Record<HouseFigure, number>>> {
  if (figures.length === 0) return {};
  const columns = figures.map((figure) => sql`(${FIGURES[figure]({ from, until, today })})::int as ${sql.ref(figure)}`);
  const { rows } = await sql<Partial<Record<HouseFigure, number>>>`select ${sql.join(columns)}`.execute(database());
  return rows[0] ?? {};
}
