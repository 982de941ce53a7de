import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Needs } from '../../reading/registry.js';
import { Complaint } from './complaint.entity.js';
import { ComplaintList } from './complaint.list.js';

@Resolver(() => Complaint)
export class ComplaintResolver {
  @Query(() => Complaint, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('complaint:read')
  complaint(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Complaint', id, info });
  }

  @Query(() => ComplaintList.Connection, { description: 'Complaints.' })
  @Authorized<Door>('complaint:read')
  complaints(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ComplaintList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, ComplaintList, { args, info });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What was found, and on what it rests; empty for whoever handles no complaints.',
  })
  @Needs(Complaint, 'foundText')
  findings(@Root() { foundText }: Complaint, @Ctx() { actor }: ActorContext): string | null {
    return actor.permissions.has('complaint:source') ? foundText : null;
  }
}
