import {
  allOf,
  AuditKind,
  announcedDaysOf,
  mayPutOnDays,
  mayRescheduleAudit,
  moveSeatDays,
  workDaysOf,
} from '@touchstone/rules';
import type { PlannedActivity } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { DecimalScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { Application } from '../applications/index.js';
import { Certification } from '../certificates/index.js';
import { SurveillanceActivity } from '../surveillance/index.js';
import { Audit, AuditActivity, TeamAssignment } from './audit.entity.js';
import { AuditActivityInput } from './audit.inputs.js';
import { replacePlanReport } from './keep-plan-report.js';
import { keepSeatDays } from './keep-seat-days.js';
import { keepRemote, remoteTermsOf } from './keep-remote.js';
import { changedTimeOf, keepTime, mayChangeSites } from './keep-time.js';
import { PlanTimeInput } from './plan.inputs.js';
import { planVerdict, purposeOf } from './plan.queries.js';
import { SeatDay } from './seat-day.entity.js';
import { mayMoveTeam } from './seat-gate.js';

@InputType({ description: 'The plan of an audit as it shall be.' })
export class RescheduleAuditInput extends PlanTimeInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => [AuditActivityInput], {
    description: 'Everything still to be done; what is concluded already stays and is left out here.',
  })
  activities!: AuditActivityInput[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Audit time in person-days (half days); as it was where nothing is said.',
  })
  personDays!: string | null;
}

export const RescheduleAuditResult = resultOf('RescheduleAudit', () => Audit);

/**
 * Moves the days of an audit, or has a document review done again that did not pass. The plan is judged anew, and so is
 * every seat on the new days: whoever cannot follow leaves the team first.
 */
export async function rescheduleAudit(
  context: ActorContext,
  { auditId: id, expectedVersion, activities, ...input }: RescheduleAuditInput,
): Promise<Answer<Audit>> {
  const { em } = context;
  await takeTurnsAt(context, Audit, localId('Audit', id));
  const audit = await getForChange(context, Audit, { id, expectedVersion });
  const before = await em.find(AuditActivity, { audit: audit.id });
  const kept = before.filter(({ conclusion }) => conclusion !== null);
  const all: readonly PlannedActivity[] = [...activities, ...kept];
  const file = await fileOf(context, audit);
  const time = await changedTimeOf(context, audit, input);
  const terms = await remoteTermsOf(context, audit.id, input.remote);

  const onPaper = allOf([
    mayRescheduleAudit({ auditStatus: audit.status }),
    mayPutOnDays(activities, { before, today: context.today }),
    await mayChangeSites(context, audit, time),
    await planVerdict(context, { ...file, time, remote: terms, kind: audit.kind, activities: all, audit }),
  ]);
  // Seats are asked for days that are in order only.
  const answer = onPaper.allowed ? await mayMoveTeam(context, audit.id, all) : onPaper;
  if (!answer.allowed) return new Refused(answer.refusals);

  before.filter((each) => !kept.includes(each)).forEach((each) => em.remove(each));
  const blank = { audit, client: audit.client, concludedOn: null, conclusion: null, notes: null };
  activities.forEach(({ ...activity }) => em.create(AuditActivity, { ...activity, ...blank, id: newId() }));
  const { personDays, timeJustification } = time;
  // What was reported is no longer the plan once its days are others: it is kept, and the plan is reported anew.
  if (isMoved(before, all)) {
    audit.planReportedOn = null;
    await replacePlanReport(context, audit);
  }
  em.assign(audit, { personDays, timeJustification, ...visitOf(all) });
  await keepTime(context, { audit, certification: file.certification, time });
  await keepRemote(context, audit, { terms, activities: all });
  const days = workDaysOf(all);
  for (const seat of await em.find(TeamAssignment, { audit: audit.id }))
    await keepSeatDays(
      context,
      seat,
      moveSeatDays(
        { role: seat.role, personDays: seat.personDays, days },
        await em.find(SeatDay, { assignment: seat.id }),
      ),
    );
  await em.flush();
  return audit;
}

/** Whether a plan has other activities, or other days for them. */
function isMoved(before: readonly PlannedActivity[], after: readonly PlannedActivity[]): boolean {
  const told = (plan: readonly PlannedActivity[]) =>
    plan
      .map(({ kind, startsOn, endsOn }) => `${kind} ${startsOn} ${endsOn}`)
      .toSorted()
      .join('\n');
  return told(before) !== told(after);
}

/** The file an audit was planned for. */
async function fileOf({ em }: ActorContext, audit: Audit) {
  const { certification, surveillanceActivity, scopeChange } = audit;
  return {
    certification: await em.findOneOrFail(Certification, { id: certification.id }),
    special: purposeOf(audit),
    scopeChange: scopeChange && (await em.findOneOrFail(Application, { id: scopeChange.id })),
    withScopeChange: scopeChange !== null && audit.kind === AuditKind.SURVEILLANCE,
    surveillance:
      surveillanceActivity && (await em.findOneOrFail(SurveillanceActivity, { id: surveillanceActivity.id })),
  };
}

function visitOf(activities: readonly PlannedActivity[]): Pick<Audit, 'startsOn' | 'endsOn'> {
  const days = announcedDaysOf(activities);
  if (!days) throw new Error('A plan without a day with the client was allowed');
  return { startsOn: days.startsOn, endsOn: days.endsOn };
}
