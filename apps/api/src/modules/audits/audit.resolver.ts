import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Audit } from './audit.entity.js';
import { AuditList } from './audit.list.js';

@Resolver(() => Audit)
export class AuditResolver {
  @Query(() => Audit, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('audit:read')
  audit(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Audit', id, info });
  }

  @Query(() => AuditList.Connection, { description: 'Audits.' })
  @Authorized<Door>('audit:read')
  audits(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => AuditList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, AuditList, { args, info });
  }
}
