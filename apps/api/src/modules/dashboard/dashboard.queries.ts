import { plusMonths, startOfMonth } from '@touchstone/plain-date';
import { DUE_SOON_DAYS, DueKind } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { readScopeOf } from '../../auth/row-scopes.js';
import { dueBoard } from '../dues/index.js';
import type { DashboardCounts, LevelCount, MeanScore, SurveillanceMonth } from './dashboard.type.js';
import { computed } from './work.js';

/** How much of what there is, in one statement; of surveillance what the due board counts: owed, on a certificate that lives. */
export async function countsOf(context: ActorContext): Promise<DashboardCounts> {
  const scope = readScopeOf(context.actor);
  const { today } = context;
  const { rows } = await sql<DashboardCounts>`
    with c as (select ${computed(context, 'Certificate', ['state', 'c'])} as state from certificate c where ${scope('Certificate', 'c')}),
      s as (select ${computed(context, 'SurveillanceActivity', ['dueState', 's'])} as state
        from surveillance_activity s join certificate k on k.id = s.certificate_id
        where ${scope('SurveillanceActivity', 's')} and s.owed and s.completed_on is null and s.due_on <= ${today}::date + ${sql.lit(DUE_SOON_DAYS)}
          and ${computed(context, 'Certificate', ['state', 'k'])} in ('VALID', 'SUSPENDED', 'SUSPENSION_ENDED')),
      a as (select a.review_due_on from application a where ${scope('Application', 'a')} and a.status = 'SUBMITTED')
    select
      (select count(*) from c where state = 'VALID')::int as "certificatesValid",
      (select count(*) from c where state in ('SUSPENDED', 'SUSPENSION_ENDED'))::int as "certificatesSuspended",
      (select count(*) from s where state = 'OVERDUE')::int as "surveillanceOverdue",
      (select count(*) from s where state = 'DUE_SOON')::int as "surveillanceDueSoon",
      (select count(*) from a)::int as "applicationsWaiting",
      (select count(*) from a where review_due_on < ${today}::date)::int as "applicationsOverdue",
      (select count(*) from audit x where ${scope('Audit', 'x')} and x.status in ('PLANNED', 'IN_PROGRESS'))::int as "auditsRunning",
      (select count(*) from nonconformity n where ${scope('Nonconformity', 'n')} and n.status not in ('VERIFIED', 'CLOSED') and n.due_on < ${today}::date)::int as "nonconformitiesOverdue",
      (select count(*) from person p where ${scope('Person', 'p')} and (p.left_on is null or p.left_on >= ${today}::date)
        and exists (select 1 from registration r where r.person_id = p.id)
        and ${computed(context, 'Person', ['registeredUntil', 'p'])} <= ${today}::date + 90)::int as "registrationsLapsing"`.execute(
    context.sql(),
  );
  const [row] = rows;
  if (!row) throw new Error('Counting answered no row');
  return row;
}

/** Surveillance by the month it is due in, as the due board counts it: everything overdue, and the next twelve months. */
export async function surveillanceByMonth(context: ActorContext): Promise<SurveillanceMonth[]> {
  const { months } = await dueBoard(context, {
    kind: [DueKind.SURVEILLANCE],
    dueOn: { lt: plusMonths(startOfMonth(context.today), 12) },
  });
  return months.map(({ month, overdue, dueSoon, open, notOpen }) => ({ month, overdue, dueSoon, open, notOpen }));
}

/** Certificates in force by programme and level, the levels in their order. */
export async function levelDistribution(context: ActorContext): Promise<LevelCount[]> {
  const { rows } = await sql<{ programmeCode: string; editionId: string; level: string; count: number }>`
    select p.code as "programmeCode", c.edition_id as "editionId", c.level, count(*)::int as count
    from certificate c join programme p on p.id = c.programme_id
    where ${readScopeOf(context.actor)('Certificate', 'c')} and ${computed(context, 'Certificate', ['state', 'c'])} = 'VALID'
    group by 1, 2, 3`.execute(context.sql());
  const titled = rows.map(({ editionId, ...row }) => {
    const level = context.editions.get(editionId).levels.items.find(({ code }) => code === row.level);
    return { ...row, title: level?.title[context.locale] ?? row.level, rank: level?.rank ?? 0 };
  });
  return titled.toSorted((a, b) =>
    a.programmeCode === b.programmeCode ? a.rank - b.rank : a.programmeCode < b.programmeCode ? -1 : 1,
  );
}

/** Mean scores by sector and year, over the frozen scorecards of decided audits; nothing that is still a draft. */
export async function meanScores(context: ActorContext): Promise<MeanScore[]> {
  const scope = readScopeOf(context.actor);
  const { rows } = await sql<MeanScore>`
    select s.edition_id as "editionId", s.evaluation, c.sector, extract(year from a.decided_on)::int as year, count(*)::int as count,
      trunc(avg(s.score), 2)::text as mean
    from scorecard s join audit a on a.id = s.audit_id join client c on c.id = s.client_id
    where ${scope('Scorecard', 's')} and s.status = 'FROZEN' and s.score is not null and a.decided_on is not null
    group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(context.sql());
  return rows;
}
