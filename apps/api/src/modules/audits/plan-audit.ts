import {
  allOf,
  AuditKind,
  AuditStatus,
  announcedDaysOf,
  mayPutOnDays,
  SpecialAuditReason,
  specialDueOn,
} from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { DecimalScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { acceptedScopeChange } from '../applications/index.js';
import type { Application } from '../applications/index.js';
import { Certification } from '../certificates/index.js';
import { SurveillanceActivity } from '../surveillance/index.js';
import { Audit, AuditActivity } from './audit.entity.js';
import { AuditActivityInput } from './audit.inputs.js';
import { openScorecards } from './open-scorecards.js';
import { keepRemote } from './keep-remote.js';
import { keepTime, plannedTimeOf } from './keep-time.js';
import { PlanTimeInput } from './plan.inputs.js';
import { SpecialPurposeInput } from './special.inputs.js';
import { planVerdict } from './plan.queries.js';
import type { Plan } from './plan.queries.js';

@InputType({ description: 'An audit to be planned.' })
export class PlanAuditInput extends PlanTimeInput {
  @Field(() => ID, { description: 'The file (认证案卷) it is for.' })
  certificationId!: string;

  @Field(() => AuditKind, { description: 'What it is for.' })
  kind!: AuditKind;

  @Field(() => ID, {
    nullable: true,
    description: 'The surveillance it would complete; for surveillance audits alone.',
  })
  surveillanceActivityId!: string | null;

  @Field(() => SpecialPurposeInput, { nullable: true, description: 'Why it is held; for special audits alone.' })
  special!: SpecialPurposeInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a surveillance looks into the accepted change of scope of the file as well.',
  })
  withScopeChange?: boolean | null;

  @Field(() => [AuditActivityInput], { description: 'What is done when: the document review, the days on site.' })
  activities!: AuditActivityInput[];

  @Field(() => DecimalScalar, { description: 'Audit time in person-days (half days).' })
  personDays!: string;
}

export const PlanAuditResult = resultOf('PlanAudit', () => Audit);

/**
 * Plans an audit on a file: its edition and fields are pinned from then on, and an empty scorecard is laid out for
 * each evaluation.
 */
export async function planAudit(context: ActorContext, input: PlanAuditInput): Promise<Answer<Audit>> {
  const { certificationId, surveillanceActivityId, kind, activities } = input;
  const certification = await getRecord(context, Certification, certificationId);
  await takeTurnsAt(context, Certification, certification.id);
  const surveillance = surveillanceActivityId
    ? await getRecord(context, SurveillanceActivity, surveillanceActivityId)
    : null;
  const plan = {
    certification,
    kind,
    surveillance,
    special: input.special ?? null,
    scopeChange: await scopeChangeFor(context, certification, input),
    withScopeChange: input.withScopeChange ?? false,
    activities,
    time: plannedTimeOf(input),
    remote: input.remote ?? null,
  };

  const onDays = mayPutOnDays(activities, { before: [], today: context.today });
  const answer = allOf([onDays, await planVerdict(context, { ...plan, audit: null })]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const audit = await layOut(context, plan);
  await keepTime(context, { audit, certification, time: plan.time });
  await keepRemote(context, audit, { terms: plan.remote, activities });
  openScorecards(context, audit, surveillance?.number ?? 1);
  await context.em.flush();
  return audit;
}

/** The change of scope that an audit of this purpose looks into; null where it looks into none. */
function scopeChangeFor(
  context: ActorContext,
  { id }: Certification,
  { special, withScopeChange }: PlanAuditInput,
): Promise<Application | null> {
  const looksInto = withScopeChange || special?.reason === SpecialAuditReason.SCOPE_CHANGE;
  return looksInto ? acceptedScopeChange(context, id) : Promise.resolve(null);
}

/** What a plan is made of once it may be made. */
type PlanMade = Omit<Plan, 'audit'>;

async function layOut(
  context: ActorContext,
  { certification, surveillance, kind, special, scopeChange, activities, time }: PlanMade,
): Promise<Audit> {
  const days = announcedDaysOf(activities);
  if (!days) throw new Error('A plan without a day with the client was allowed');
  const { client, programme, editionId } = certification;
  const technicalCodes = [...new Set([...certification.technicalCodes, ...(scopeChange?.technicalCodes ?? [])])];
  const audit = context.em.create(Audit, {
    id: newId(),
    kind,
    personDays: time.personDays,
    timeJustification: time.timeJustification,
    number: await nextNumber(context, 'audit'),
    status: AuditStatus.PLANNED,
    certification,
    client,
    programme,
    editionId,
    technicalCodes,
    surveillanceActivity: surveillance,
    scopeChange,
    ...specialFacts(special, context.editions.get(editionId).audit.spotCheckDays),
    startsOn: days.startsOn,
    endsOn: days.endsOn,
    plannedOn: context.today,
    reportedOn: null,
    reportConclusion: null,
    recommendation: null,
    decidedOn: null,
    cancelReason: null,
    version: 1,
  });
  const blank = { audit, client, concludedOn: null, conclusion: null, notes: null };
  activities.forEach(({ ...activity }) => context.em.create(AuditActivity, { ...activity, ...blank, id: newId() }));
  return audit;
}

/** What a plan says of its purpose; a failed spot check starts its clock here. */
function specialFacts(special: Plan['special'], spotCheckDays: number) {
  const { reason = null, trigger = null, noticedOn = null, note = null } = special ?? {};
  return {
    specialReason: reason,
    trigger,
    noticedOn,
    specialNote: note,
    specialDueOn: specialDueOn({ trigger, noticedOn }, spotCheckDays),
  };
}
