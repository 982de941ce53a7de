import {
  AccountRole,
  allOf,
  checkAccount,
  CLAUSE,
  keepsTwoAdministrators,
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
import { countAdministrators, giveRoles } from './roles-in-force.js';

@InputType({ description: 'What an account may be from now on.' })
export class ChangeRolesInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => [AccountRole], { description: 'All its roles from now on.' })
  roles!: AccountRole[];
}

export const ChangeRolesResult = resultOf('ChangeRoles', () => Account);

/**
 * Changes what somebody else's account may be. To decide or to administer, it waits for a second administrator; the
 * rest is in force at once, and its sessions end.
 */
export async function changeRoles(context: ActorContext, input: ChangeRolesInput): Promise<Answer<Account>> {
  const { em, actor } = context;
  await takeTurns(context, 'accounts');
  const account = await getForChange(context, Account, { id: input.accountId, expectedVersion: input.expectedVersion });
  const { email, displayName } = account;
  const roles = [...new Set(input.roles)];
  const administrators = await countAdministrators(context);
  const waiting = await em.count(RoleChange, { account: account.id, status: RoleChangeStatus.PROPOSED });
  const answer = allOf([
    verdict([
      account.id === actor.accountId && refusal('OWN_ACCOUNT', CLAUSE.impartiality),
      waiting > 0 && refusal('ROLE_CHANGE_OPEN', CLAUSE.impartiality, { field: 'roles' }),
    ]),
    account.isActive
      ? keepsTwoAdministrators({ before: account.roles, after: roles, administrators })
      : verdict([refusal('ACCOUNT_CLOSED', CLAUSE.house)]),
    checkAccount({
      email,
      displayName,
      roles,
      personId: account.person?.id ?? null,
      clientId: account.client?.id ?? null,
    }),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  await giveRoles(context, account, { roles, administrators });
  await em.flush();
  return account;
}
