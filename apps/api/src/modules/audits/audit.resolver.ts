import type { PlainDate } from '@touchstone/plain-date';
import { AuditKind } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { getRecord } from '../../records.js';
import { SuggestedAuditTime } from '../applications/index.js';
import { Certification } from '../certificates/index.js';
import { Audit } from './audit.entity.js';
import { AuditList } from './audit.list.js';
import { tableTimeOf } from './plan.queries.js';

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

  @Query(() => SuggestedAuditTime, {
    nullable: true,
    description:
      "Audit time by the table of a file's edition, for a plan about to be made; empty where the table has no figure.",
  })
  @Authorized<Door>('audit:plan')
  // oxlint-disable-next-line max-params -- the request and the three arguments
  async auditTime(
    @Ctx() context: ActorContext,
    @Arg('certificationId', () => ID, { description: 'The file.' }) certificationId: string,
    @Arg('kind', () => AuditKind, { description: 'What the audit is for.' }) kind: AuditKind,
    @Arg('on', () => PlainDateScalar, { nullable: true, description: 'Its first day on site; today by default.' })
    on: PlainDate | null,
  ): Promise<SuggestedAuditTime | null> {
    const certification = await getRecord(context, Certification, certificationId);
    return tableTimeOf(context, certification, { kind, on: on ?? context.today });
  }
}
