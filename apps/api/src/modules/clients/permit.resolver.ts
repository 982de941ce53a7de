import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Permit } from './permit.entity.js';
import { PermitList } from './permit.list.js';
import { recordPermit, RecordPermitInput, RecordPermitResult } from './record-permit.js';

/** Permits of clients, watched until they run out. */
@Resolver(() => Permit)
export class PermitResolver {
  @Query(() => Permit, { nullable: true, description: 'One permit; null when there is none for this reader.' })
  @Authorized<Door>('client:read')
  permit(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Permit', id, info });
  }

  @Query(() => PermitList.Connection, { description: 'Permits of clients.' })
  @Authorized<Door>('client:read')
  permits(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PermitList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, PermitList, { args, info });
  }

  @Mutation(() => RecordPermitResult, {
    description: 'Records a permit of a client; a renewal takes the place of the one before.',
  })
  @Authorized<Door>('permit:record')
  recordPermit(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordPermitInput, { description: 'The permit.' }) input: RecordPermitInput,
  ): Promise<object> {
    return command(context, info, [recordPermit, input]);
  }
}
