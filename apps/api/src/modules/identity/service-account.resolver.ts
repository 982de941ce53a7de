import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { openServiceAccount, OpenServiceAccountInput, OpenServiceAccountResult } from './open-service-account.js';
import {
  changeServiceAccount,
  ChangeServiceAccountInput,
  ChangeServiceAccountResult,
} from './change-service-account.js';
import { closeServiceAccount, CloseServiceAccountInput, CloseServiceAccountResult } from './close-service-account.js';
import { issueApiKey, IssueApiKeyInput, IssueApiKeyResult } from './issue-api-key.js';
import { rotateApiKey, RotateApiKeyInput, RotateApiKeyResult } from './rotate-api-key.js';
import { revokeApiKey, RevokeApiKeyInput, RevokeApiKeyResult } from './revoke-api-key.js';
import { ServiceAccount } from './service-account.entity.js';
import { ServiceAccountList } from './service-account.list.js';
import { withSecret } from './told-secrets.js';

@Resolver(() => ServiceAccount)
export class ServiceAccountResolver {
  @Query(() => ServiceAccount, { nullable: true, description: 'One program; null when there is none for this reader.' })
  @Authorized<Door>('account:read')
  serviceAccount(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'ServiceAccount', id, info });
  }

  @Query(() => ServiceAccountList.Connection, { description: 'Programs that ask the API.' })
  @Authorized<Door>('account:read')
  serviceAccounts(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ServiceAccountList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, ServiceAccountList, { args, info });
  }

  @Mutation(() => OpenServiceAccountResult, { description: 'Lets a program be given keys.' })
  @Authorized<Door>('account:manage')
  openServiceAccount(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => OpenServiceAccountInput, { description: 'The program, and what it may do.' })
    input: OpenServiceAccountInput,
  ): Promise<object> {
    return command(context, info, [openServiceAccount, input]);
  }

  @Mutation(() => ChangeServiceAccountResult, {
    description: 'Changes what a program may do; its keys hold to it from the next request on.',
  })
  @Authorized<Door>('account:manage')
  changeServiceAccount(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ChangeServiceAccountInput, { description: 'Which, and what it may do.' })
    input: ChangeServiceAccountInput,
  ): Promise<object> {
    return command(context, info, [changeServiceAccount, input]);
  }

  @Mutation(() => CloseServiceAccountResult, { description: 'Ends a service account; its keys stop at once.' })
  @Authorized<Door>('account:manage')
  closeServiceAccount(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CloseServiceAccountInput, { description: 'Which service account.' })
    input: CloseServiceAccountInput,
  ): Promise<object> {
    return command(context, info, [closeServiceAccount, input]);
  }

  @Mutation(() => IssueApiKeyResult, { description: 'Issues a key; this answer alone tells it.' })
  @Authorized<Door>('account:manage')
  async issueApiKey(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => IssueApiKeyInput, { description: 'Whose, and until when.' }) input: IssueApiKeyInput,
  ): Promise<object> {
    return withSecret(context, await command(context, info, [issueApiKey, input]));
  }

  @Mutation(() => RotateApiKeyResult, {
    description: 'Issues a key in the place of another, which goes on for some days; this answer alone tells it.',
  })
  @Authorized<Door>('account:manage')
  async rotateApiKey(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RotateApiKeyInput, { description: 'Which key, until when, and how long the old one goes on.' })
    input: RotateApiKeyInput,
  ): Promise<object> {
    return withSecret(context, await command(context, info, [rotateApiKey, input]));
  }

  @Mutation(() => RevokeApiKeyResult, { description: 'Revokes a key; the next request with it is refused.' })
  @Authorized<Door>('account:manage')
  revokeApiKey(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RevokeApiKeyInput, { description: 'Which key.' }) input: RevokeApiKeyInput,
  ): Promise<object> {
    return command(context, info, [revokeApiKey, input]);
  }
}
