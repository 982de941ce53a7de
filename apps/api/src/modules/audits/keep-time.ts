import {
  mayChangeSiteMethod,
  netPercentOf,
  onSiteByTable,
  requiredTime,
  sampleSize,
  SiteMethod,
} from '@touchstone/rules';
import type { Verdict } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Application } from '../applications/index.js';
import type { Certification } from '../certificates/index.js';
import type { Audit } from './audit.entity.js';
import type { PlanTimeInput } from './plan.inputs.js';
import { fileSize } from './plan.queries.js';
import type { PlannedTime } from './plan.queries.js';
import { SiteSample } from './site-sample.entity.js';
import { TimeAdjustment, TimeCalculation } from './time-calculation.entity.js';

/** The time of a new plan. */
export function plannedTimeOf(input: PlanTimeInput & { readonly personDays: string }): PlannedTime {
  const { personDays, onSitePersonDays, adjustments, timeJustification, siteMethod, siteRationale } = input;
  return {
    personDays,
    onSitePersonDays: onSitePersonDays ?? null,
    adjustments: adjustments ?? [],
    timeJustification: timeJustification ?? null,
    siteMethod: siteMethod ?? SiteMethod.ALL_SITES,
    siteRationale: siteRationale ?? null,
  };
}

/** The time of a plan that changes: what is not said stays as it was. */
export async function changedTimeOf(
  { em }: ActorContext,
  audit: Audit,
  input: PlanTimeInput & { readonly personDays: string | null },
): Promise<PlannedTime> {
  const before = await em.findOne(TimeCalculation, { audit: audit.id }, { populate: ['adjustments'] });
  const sameTime = (input.personDays ?? audit.personDays) === audit.personDays;
  const kept = before?.adjustments.getItems() ?? [];
  return {
    personDays: input.personDays ?? audit.personDays,
    onSitePersonDays: input.onSitePersonDays ?? (sameTime ? (before?.onSitePersonDays ?? null) : null),
    adjustments:
      input.adjustments ?? kept.map(({ reason, percent, justification }) => ({ reason, percent, justification })),
    timeJustification: input.timeJustification ?? audit.timeJustification,
    siteMethod: input.siteMethod ?? before?.siteMethod ?? SiteMethod.ALL_SITES,
    siteRationale: input.siteRationale ?? before?.siteRationale ?? null,
  };
}

/** Whether the way its sites are taken may become what a plan says. */
export async function mayChangeSites(
  { em }: ActorContext,
  audit: Audit,
  { siteMethod: method }: Pick<PlannedTime, 'siteMethod'>,
): Promise<Verdict> {
  const sample = await em.findOne(SiteSample, { audit: audit.id });
  return mayChangeSiteMethod({ method, drawn: sample && { method: sample.method, on: sample.drawnOn } });
}

/** Writes down how the time of an audit was worked out, in place of what was written before. */
export async function keepTime(
  context: ActorContext,
  {
    audit,
    certification,
    time,
  }: { readonly audit: Audit; readonly certification: Certification; readonly time: PlannedTime },
): Promise<void> {
  const { em, editions, today } = context;
  const scopeChange = audit.scopeChange && (await em.findOneOrFail(Application, { id: audit.scopeChange.id }));
  const { headcount, sites } = await fileSize(context, certification, scopeChange);
  const { siteMethod, siteRationale, personDays, adjustments } = time;
  const { timeTable } = editions.get(certification.editionId).audit;
  const outlets = sampleSize({ method: siteMethod, kind: audit.kind, sites });
  const on = audit.startsOn;
  const netPercent = netPercentOf(adjustments);
  const required = requiredTime({ table: timeTable, kind: audit.kind, headcount, outlets, on, netPercent });
  const facts = {
    timeTable,
    tableOn: on,
    headcount,
    sites,
    outlets,
    siteMethod,
    siteRationale: siteMethod === SiteMethod.ALL_SITES ? null : siteRationale,
    tablePersonDays: required?.base ?? null,
    netPercent,
    leastPersonDays: required?.least ?? null,
    personDays,
    onSitePersonDays: time.onSitePersonDays ?? onSiteByTable(personDays, required),
    calculatedOn: today,
  };
  const before = await em.findOne(TimeCalculation, { audit: audit.id }, { populate: ['adjustments'] });
  const of = { audit, client: audit.client };
  const calculation = before ? em.assign(before, facts) : em.create(TimeCalculation, { ...facts, ...of, id: newId() });
  before?.adjustments.getItems().forEach((each) => em.remove(each));
  // What goes goes first: a reason stands once.
  await em.flush();
  adjustments.forEach(({ reason, percent, justification }) =>
    em.create(TimeAdjustment, { reason, percent, justification, ...of, calculation, id: newId() }),
  );
}
