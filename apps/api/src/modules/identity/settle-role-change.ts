import {
  CLAUSE,
  mayConfirmRoleChange,
  mayHoldRoles,
  allOf,
  refusal,
  RoleChangeStatus,
  verdict,
} from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Account } from './account.entity.js';
import { RoleChange } from './role-change.entity.js';
import { putInForce } from './roles-in-force.js';

@InputType({ description: 'A proposed change of roles that is confirmed.' })
export class ConfirmRoleChangeInput {
  @Field(() => ID, { description: 'The change.' })
  roleChangeId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;
}

@InputType({ description: 'A proposed change of roles that is declined, or taken back by who proposed it.' })
export class DeclineRoleChangeInput extends ConfirmRoleChangeInput {}

export const ConfirmRoleChangeResult = resultOf('ConfirmRoleChange', () => RoleChange);
export const DeclineRoleChangeResult = resultOf('DeclineRoleChange', () => RoleChange);

/** Puts a proposed change of roles in force: by another administrator than who proposed it, never for oneself. */
export async function confirmRoleChange(
  context: ActorContext,
  { roleChangeId, expectedVersion }: ConfirmRoleChangeInput,
): Promise<Answer<RoleChange>> {
  const { em, actor, now } = context;
  await takeTurns(context, 'accounts');
  const change = await getForChange(context, RoleChange, { id: roleChangeId, expectedVersion });
  const account = await em.findOneOrFail(Account, { id: change.account.id });
  const answer = allOf([
    mayConfirmRoleChange({
      status: change.status,
      accountId: account.id,
      proposedById: change.proposedBy.id,
      actorId: actor.accountId,
    }),
    mayHoldRoles(change.roles),
    verdict([!account.isActive && refusal('ACCOUNT_CLOSED', CLAUSE.house)]),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const settledBy = em.getReference(Account, actor.accountId, { wrapped: true });
  em.assign(change, { status: RoleChangeStatus.CONFIRMED, settledBy, settledAt: now });
  const proposer = await em.findOneOrFail(Account, { id: change.proposedBy.id });
  await putInForce(context, account, { roles: [...change.roles], proposer: proposer.displayName });
  await em.flush();
  return change;
}

/** Lets a proposed change of roles come to nothing. */
export async function declineRoleChange(
  context: ActorContext,
  { roleChangeId, expectedVersion }: DeclineRoleChangeInput,
): Promise<Answer<RoleChange>> {
  const { em, actor, now } = context;
  await takeTurns(context, 'accounts');
  const change = await getForChange(context, RoleChange, { id: roleChangeId, expectedVersion });
  const answer = verdict([change.status !== RoleChangeStatus.PROPOSED && refusal('ROLE_CHANGE_SETTLED', CLAUSE.house)]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const settledBy = em.getReference(Account, actor.accountId, { wrapped: true });
  em.assign(change, { status: RoleChangeStatus.DECLINED, settledBy, settledAt: now });
  await em.flush();
  return change;
}
