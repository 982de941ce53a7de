import type { HouseFigure } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../../context.js';
import type { ProgrammeFigures } from './house-tables.type.js';

interface Period {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly today: PlainDate;
}

/** What a figure is counted from, and of which programme each of it is where that can be told. */
interface Counted {
  readonly rows: RawBuilder<unknown>;
  readonly count?: RawBuilder<unknown>;
  readonly programmeId?: RawBuilder<unknown>;
}
type Counting = (period: Period) => Counted;

const within = (column: string, { from, until }: Period): RawBuilder<unknown> =>
  sql`${sql.ref(column)} between ${from}::date and ${until}::date`;
const counted =
  (
    table: string,
    day: string,
    { and = sql`true`, programmeId }: Partial<Record<'and' | 'programmeId', RawBuilder<unknown>>> = {},
  ): Counting =>
  (period) => ({
    rows: sql`from ${sql.table(table)} x where ${within(`x.${day}`, period)} and ${and}`,
    ...(programmeId && { programmeId }),
  });
const OWN = sql`x.programme_id`;
const OF_FILE = sql`(select f.programme_id from certification f where f.id = x.certification_id)`;
const OF_AUDIT = sql`(select a.programme_id from audit a where a.id = x.audit_id)`;
const decided = (outcome: string): Counting =>
  counted('decision', 'decided_on', { and: sql`x.outcome = ${outcome}`, programmeId: OF_FILE });
/** Those of a table that some condition holds of, on no matter what day. */
const standing =
  (table: string, where: (period: Period) => RawBuilder<unknown>): Counting =>
  (period) => ({ rows: sql`from ${sql.table(table)} x where ${where(period)}` });
/** In force at the end of the period: begun, not run out, not ended and not suspended on that day. */
const inForce = ({ until }: Period): RawBuilder<unknown> => sql`from certificate x
  where x.issued_on <= ${until}::date and x.valid_until >= ${until}::date
    and coalesce(x.withdrawn_on > ${until}::date, true) and coalesce(x.cancelled_on > ${until}::date, true)
    and coalesce(x.replaced_on > ${until}::date, true)
    and not (coalesce(x.suspended_on <= ${until}::date, false) and coalesce(x.restored_on > ${until}::date or x.restored_on < x.suspended_on, true))`;

/** How each figure is counted: what happened, over the period; what stands, at its end or today. */
const FIGURES: Readonly<Record<HouseFigure, Counting>> = {
  APPLICATIONS: counted('application', 'received_on', { programmeId: OWN }),
  AUDITS: counted('audit', 'starts_on', { and: sql`x.status <> 'CANCELLED'`, programmeId: OWN }),
  GRANTED: decided('GRANT'),
  REFUSED: decided('REFUSE'),
  RENEWED: decided('RENEW'),
  SUSPENDED: decided('SUSPEND'),
  WITHDRAWN: decided('WITHDRAW'),
  CANCELLED: decided('CANCEL'),
  IN_FORCE: (period) => ({ rows: inForce(period), programmeId: OWN }),
  CLIENTS: (period) => ({ rows: inForce(period), count: sql`count(distinct x.client_id)`, programmeId: OWN }),
  NONCONFORMITIES: counted('nonconformity', 'raised_on', { programmeId: OF_AUDIT }),
  MAJORS: counted('nonconformity', 'raised_on', { and: sql`x.grade = 'MAJOR'`, programmeId: OF_AUDIT }),
  SURVEILLANCE_OVERDUE: standing(
    'surveillance_activity',
    ({ today }) => sql`x.owed and not x.provisional and x.completed_on is null and x.due_on < ${today}::date`,
  ),
  COMPLAINTS: counted('complaint', 'received_on'),
  COMPLAINTS_RIGHT: counted('complaint', 'closed_on', { and: sql`x.is_substantiated` }),
  APPEALS: counted('appeal', 'filed_on'),
  APPEALS_UPHELD: counted('appeal', 'ended_on', { and: sql`x.status = 'UPHELD'` }),
  CHANGES: counted('change_notice', 'notified_on'),
  MARK_USES: standing(
    'mark_use',
    ({ from, until }) => sql`x.reported_on <= ${until}::date and coalesce(x.ended_on >= ${from}::date, true)`,
  ),
  MARK_IMPROPER: counted('mark_assessment', 'assessed_on', { and: sql`not x.is_proper` }),
  MARK_CASES_OPEN: standing(
    'mark_case',
    ({ until }) => sql`x.opened_on <= ${until}::date and coalesce(x.closed_on > ${until}::date, true)`,
  ),
  RISKS_OPEN: standing('impartiality_risk', () => sql`x.status = 'OPEN'`),
  RISKS_HIGH: standing('impartiality_risk', () => sql`x.status = 'OPEN' and x.severity = 'HIGH'`),
  RISKS_OVERDUE: standing('impartiality_risk', ({ today }) => sql`x.status = 'OPEN' and x.review_by < ${today}::date`),
  ACTIONS_RAISED: counted('house_action', 'raised_on'),
  ACTIONS_OPEN: standing('house_action', () => sql`x.status <> 'CLOSED'`),
  ACTIONS_OVERDUE: standing('house_action', ({ today }) => sql`x.status <> 'CLOSED' and x.due_on < ${today}::date`),
  PEOPLE: standing('person', ({ until }) => sql`coalesce(x.left_on >= ${until}::date, true)`),
  AUDITORS: ({ until }) => ({
    rows: sql`from registration x join person p on p.id = x.person_id
      where ${until}::date between x.valid_from and x.valid_until and coalesce(p.left_on >= ${until}::date, true)`,
    count: sql`count(distinct x.person_id)`,
  }),
};

/** What is counted, over which days. */
export interface FiguresWanted {
  readonly figures: readonly HouseFigure[];
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** Counts some figures over a period, of the whole body or of one programme: one statement. */
export async function gatherFigures(
  { sql: database, today }: Pick<ActorContext, 'sql' | 'today'>,
  { figures, from, until, programmeId = null }: FiguresWanted & { readonly programmeId?: string | null },
): Promise<Partial<Record<HouseFigure, number>>> {
  if (figures.length === 0) return {};
  const columns = figures.map((figure) => {
    const { rows, count = sql`count(*)`, programmeId: of } = FIGURES[figure]({ from, until, today });
    const only = programmeId !== null && of ? sql`and ${of} = ${programmeId}` : sql``;
    return sql`(select ${count}::int ${rows} ${only}) as ${sql.ref(figure)}`;
  });
  const { rows } = await sql<Partial<Record<HouseFigure, number>>>`select ${sql.join(columns)}`.execute(database());
  return rows[0] ?? {};
}

/** The figures that can be told by programme, of every programme the body offers: one statement. */
export async function figuresByProgramme(
  { sql: database, today }: Pick<ActorContext, 'sql' | 'today'>,
  { figures, from, until }: FiguresWanted,
): Promise<readonly ProgrammeFigures[]> {
  const columns = figures.flatMap((figure) => {
    const { rows, count = sql`count(*)`, programmeId } = FIGURES[figure]({ from, until, today });
    return programmeId ? [sql`${sql.lit(figure)}, (select ${count}::int ${rows} and ${programmeId} = g.id)`] : [];
  });
  const { rows } = await sql<ProgrammeFigures>`select g.title_zh as "titleZh", g.title_en as "titleEn",
    jsonb_build_object(${sql.join(columns)}) as counts from programme g order by g.code`.execute(database());
  return rows;
}
