import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import type { Audit } from './audit.entity.js';
import { PlanReport } from './plan-report.entity.js';

/** What was reported so far no longer counts, and is kept: another plan or another day takes its place. */
export async function replacePlanReport({ em, today }: ActorContext, audit: Audit): Promise<void> {
  const counting = await em.findOne(PlanReport, { audit, replacedOn: null });
  if (counting) counting.replacedOn = today;
}

/** Keeps which days of the plan were reported when. */
export async function keepPlanReport(context: ActorContext, audit: Audit): Promise<void> {
  const { client, planReportedOn: reportedOn, startsOn, endsOn } = audit;
  if (reportedOn === null) return;
  await replacePlanReport(context, audit);
  // The database lets one count at a time: the old one gives way before the new one is written.
  await context.em.flush();
  context.em.create(PlanReport, { id: newId(), audit, client, reportedOn, startsOn, endsOn, replacedOn: null });
}
