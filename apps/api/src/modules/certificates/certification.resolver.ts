import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Certification } from './certification.entity.js';
import { CertificationList } from './certification.list.js';

@Resolver(() => Certification)
export class CertificationResolver {
  @Query(() => Certification, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('certification:read')
  certification(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Certification', id, info });
  }

  @Query(() => CertificationList.Connection, { description: 'Certifications.' })
  @Authorized<Door>('certification:read')
  certifications(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => CertificationList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, CertificationList, { args, info });
  }
}
