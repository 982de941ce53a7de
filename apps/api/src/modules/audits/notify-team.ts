import { mayNotifyTeam, TeamRole } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Audit, TeamAssignment } from './audit.entity.js';
import { TeamNotice } from './team-notice.entity.js';

@InputType({ description: 'A team the client is told of.' })
export class NotifyTeamInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => Boolean, { description: 'Whether it comes at short notice, which takes no objection.' })
  isShortNotice!: boolean;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'Last day on which the client may object; none at short notice.',
  })
  objectBy!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'With what care the team was chosen, at short notice.' })
  care!: string | null;
}

export const NotifyTeamResult = resultOf('NotifyTeam', () => TeamNotice);

/** Tells the client who comes. Whoever joins later is told in another notice. */
export async function notifyTeam(
  context: ActorContext,
  { auditId, isShortNotice, ...input }: NotifyTeamInput,
): Promise<Answer<TeamNotice>> {
  const { em, today } = context;
  await takeTurnsAt(context, Audit, localId('Audit', auditId));
  const audit = await getRecord(context, Audit, auditId);
  const team = await em.find(TeamAssignment, { audit: audit.id }, { populate: ['person'] });

  const answer = mayNotifyTeam({
    auditStatus: audit.status,
    members: team.length,
    hasLeader: team.some(({ role }) => role === TeamRole.LEADER),
    isShortNotice,
    objectBy: input.objectBy ?? null,
    care: input.care ?? null,
    startsOn: audit.startsOn,
    today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const notice = em.create(TeamNotice, {
    id: newId(),
    audit,
    client: audit.client,
    members: team.map(({ person }) => person.unwrap().name).toSorted(),
    sentOn: today,
    isShortNotice,
    objectBy: isShortNotice ? null : (input.objectBy ?? null),
    care: isShortNotice ? (input.care ?? null) : null,
  });
  await em.flush();
  return notice;
}
