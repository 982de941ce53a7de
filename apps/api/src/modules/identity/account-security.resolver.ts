import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { readPage } from '../../reading/read.js';
import { RoleChangeList } from './role-change.list.js';
import { resetSecondFactor, ResetSecondFactorInput, ResetSecondFactorResult } from './second-factor.js';
import { accountSessions, endAccountSessions, EndAccountSessionsResult } from './session-verbs.js';
import { EndAccountSessionsInput, OpenSession } from './session.type.js';
import {
  confirmRoleChange,
  ConfirmRoleChangeInput,
  ConfirmRoleChangeResult,
  declineRoleChange,
  DeclineRoleChangeInput,
  DeclineRoleChangeResult,
} from './settle-role-change.js';

/** What administrators do about how accounts are kept safe. */
@Resolver()
export class AccountSecurityResolver {
  @Query(() => [OpenSession], { description: 'Where somebody’s account is signed in.' })
  @Authorized<Door>('account:read')
  accountSessions(
    @Ctx() context: ActorContext,
    @Arg('accountId', () => ID, { description: 'The account.' }) accountId: string,
  ): Promise<OpenSession[]> {
    return accountSessions(context, accountId);
  }

  @Query(() => RoleChangeList.Connection, {
    description: 'Changes of roles that need or needed a second administrator.',
  })
  @Authorized<Door>('account:read')
  roleChanges(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => RoleChangeList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, RoleChangeList, { args, info });
  }

  @Mutation(() => ConfirmRoleChangeResult, { description: 'Puts a proposed change of roles in force.' })
  @Authorized<Door>('account:manage')
  confirmRoleChange(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ConfirmRoleChangeInput, { description: 'Which change.' }) input: ConfirmRoleChangeInput,
  ): Promise<object> {
    return command(context, info, [confirmRoleChange, input]);
  }

  @Mutation(() => DeclineRoleChangeResult, { description: 'Lets a proposed change of roles come to nothing.' })
  @Authorized<Door>('account:manage')
  declineRoleChange(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DeclineRoleChangeInput, { description: 'Which change.' }) input: DeclineRoleChangeInput,
  ): Promise<object> {
    return command(context, info, [declineRoleChange, input]);
  }

  @Mutation(() => ResetSecondFactorResult, {
    description: 'Takes off the second factor of somebody who lost it; his sessions end, and he is told.',
  })
  @Authorized<Door>('account:manage')
  resetSecondFactor(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ResetSecondFactorInput, { description: 'Which account.' }) input: ResetSecondFactorInput,
  ): Promise<object> {
    return command(context, info, [resetSecondFactor, input]);
  }

  @Mutation(() => EndAccountSessionsResult, { description: 'Signs an account out wherever it is signed in.' })
  @Authorized<Door>('account:manage')
  endAccountSessions(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => EndAccountSessionsInput, { description: 'Which account.' }) input: EndAccountSessionsInput,
  ): Promise<object> {
    return command(context, info, [endAccountSessions, input]);
  }
}
