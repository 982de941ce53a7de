import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Certificate } from './certificate.entity.js';
import { CertificateList } from './certificate.list.js';

@Resolver(() => Certificate)
export class CertificateResolver {
  @Query(() => Certificate, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('certificate:read')
  certificate(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Certificate', id, info });
  }

  @Query(() => CertificateList.Connection, { description: 'Certificates.' })
  @Authorized<Door>('certificate:read')
  certificates(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => CertificateList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, CertificateList, { args, info });
  }
}
