import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { SIGNED_IN } from '../../auth/auth-checker.js';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Account } from './account.entity.js';
import { AccountList } from './account.list.js';
import { changePassword, ChangePasswordInput, ChangePasswordResult, provePassword } from './change-password.js';
import { changeRoles, ChangeRolesInput, ChangeRolesResult } from './change-roles.js';
import { closeAccount, CloseAccountInput, CloseAccountResult } from './close-account.js';
import { openAccount, OpenAccountInput, OpenAccountResult } from './open-account.js';
import { reopenAccount, ReopenAccountInput, ReopenAccountResult } from './reopen-account.js';
import { resetPassword, ResetPasswordInput, ResetPasswordResult } from './reset-password.js';

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => Account, { nullable: true, description: 'One account; null when there is none for this reader.' })
  @Authorized<Door>('account:read')
  account(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Account', id, info });
  }

  @Query(() => AccountList.Connection, { description: 'Accounts.' })
  @Authorized<Door>('account:read')
  accounts(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => AccountList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, AccountList, { args, info });
  }

  @Mutation(() => OpenAccountResult, { description: 'Opens a way to sign in, and invites its owner.' })
  @Authorized<Door>('account:manage')
  openAccount(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => OpenAccountInput, { description: 'The account.' }) input: OpenAccountInput,
  ): Promise<object> {
    return command(context, info, [openAccount, input]);
  }

  @Mutation(() => ChangeRolesResult, {
    description: 'Changes what an account may be; to decide or administer, a second one confirms it.',
  })
  @Authorized<Door>('account:manage')
  changeRoles(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ChangeRolesInput, { description: 'Which account, and its roles.' }) input: ChangeRolesInput,
  ): Promise<object> {
    return command(context, info, [changeRoles, input]);
  }

  @Mutation(() => CloseAccountResult, { description: 'Lets an account sign in no more; its sessions end at once.' })
  @Authorized<Door>('account:manage')
  closeAccount(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CloseAccountInput, { description: 'Which account.' }) input: CloseAccountInput,
  ): Promise<object> {
    return command(context, info, [closeAccount, input]);
  }

  @Mutation(() => ReopenAccountResult, { description: 'Lets a closed account sign in again.' })
  @Authorized<Door>('account:manage')
  reopenAccount(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReopenAccountInput, { description: 'Which account.' }) input: ReopenAccountInput,
  ): Promise<object> {
    return command(context, info, [reopenAccount, input]);
  }

  @Mutation(() => ResetPasswordResult, {
    description: 'Sends the owner of an account a link to choose a password; the old one and its sessions end at once.',
  })
  @Authorized<Door>('account:manage')
  resetPassword(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ResetPasswordInput, { description: 'Which account.' }) input: ResetPasswordInput,
  ): Promise<object> {
    return command(context, info, [resetPassword, input]);
  }

  @Mutation(() => ChangePasswordResult, {
    description: 'Gives the account at hand a new password; its other sessions end at once.',
  })
  @Authorized<Door>(SIGNED_IN)
  async changePassword(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ChangePasswordInput, { description: 'The present password and the new one.' })
    input: ChangePasswordInput,
  ): Promise<object> {
    await provePassword(context, input);
    return command(context, info, [changePassword, input]);
  }
}
