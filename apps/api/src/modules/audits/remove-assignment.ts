import { mayLeaveTeam } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Audit, TeamAssignment } from './audit.entity.js';
import { CriterionShare } from './criterion-share.entity.js';
import { SeatDay } from './seat-day.entity.js';

@InputType({ description: 'A seat to be taken back.' })
export class RemoveAssignmentInput {
  @Field(() => ID, { description: 'The seat.' })
  assignmentId!: string;
}

export const RemoveAssignmentResult = resultOf('RemoveAssignment', () => Audit);

/** Takes a seat back, before the audit has begun: afterwards it must stay seen who took part. */
export async function removeAssignment(context: ActorContext, input: RemoveAssignmentInput): Promise<Answer<Audit>> {
  const { em } = context;
  const assignment = await getRecord(context, TeamAssignment, input.assignmentId);
  await takeTurnsAt(context, Audit, assignment.audit.id);
  const audit = await em.findOneOrFail(Audit, { id: assignment.audit.id });
  const answer = mayLeaveTeam({ auditStatus: audit.status });
  if (!answer.allowed) return new Refused(answer.refusals);

  (await em.find(SeatDay, { assignment: assignment.id })).forEach((day) => em.remove(day));
  (await em.find(CriterionShare, { assignment: assignment.id })).forEach((share) => em.remove(share));
  em.remove(assignment);
  await em.flush();
  return audit;
}
