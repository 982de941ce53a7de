import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import {
  addCertificateReason,
  AddCertificateReasonInput,
  AddCertificateReasonResult,
} from './add-certificate-reason.js';
import { CertificateReason } from './certificate-reason.entity.js';
import { CertificateReasonList } from './certificate-reason.list.js';
import {
  retireCertificateReason,
  RetireCertificateReasonInput,
  RetireCertificateReasonResult,
} from './retire-certificate-reason.js';

@Resolver(() => CertificateReason)
export class CertificateReasonResolver {
  @Query(() => CertificateReason, {
    nullable: true,
    description: 'One record; null when there is none for this reader.',
  })
  @Authorized<Door>('certificate:read')
  certificateReason(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'CertificateReason', id, info });
  }

  @Query(() => CertificateReasonList.Connection, { description: "The body's coded reasons." })
  @Authorized<Door>('certificate:read')
  certificateReasons(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => CertificateReasonList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, CertificateReasonList, { args, info });
  }

  @Mutation(() => AddCertificateReasonResult, { description: 'Puts a coded reason on the list.' })
  @Authorized<Door>('certificate-reason:keep')
  addCertificateReason(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AddCertificateReasonInput, { description: 'The reason.' }) input: AddCertificateReasonInput,
  ): Promise<object> {
    return command(context, info, [addCertificateReason, input]);
  }

  @Mutation(() => RetireCertificateReasonResult, { description: 'Takes a coded reason out of use.' })
  @Authorized<Door>('certificate-reason:keep')
  retireCertificateReason(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RetireCertificateReasonInput, { description: 'The reason.' })
    input: RetireCertificateReasonInput,
  ): Promise<object> {
    return command(context, info, [retireCertificateReason, input]);
  }
}
