import { AccountRole, allOf, checkAccount, CLAUSE, refusal, verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Account } from './account.entity.js';

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

/** Changes what somebody else's account may be. It holds from the next request on, in sessions that last as well. */
export async function changeRoles(context: ActorContext, input: ChangeRolesInput): Promise<Answer<Account>> {
  const account = await getForChange(context, Account, { id: input.accountId, expectedVersion: input.expectedVersion });
  const { email, displayName } = account;
  const roles = [...new Set(input.roles)];
  const answer = allOf([
    verdict([account.id === context.actor.accountId && refusal('OWN_ACCOUNT', CLAUSE.impartiality)]),
    checkAccount({
      email,
      displayName,
      roles,
      personId: account.person?.id ?? null,
      clientId: account.client?.id ?? null,
    }),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  account.roles = roles;
  await context.em.flush();
  return account;
}
