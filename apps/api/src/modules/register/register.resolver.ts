import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { localId } from '../../graphql/ids.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Needs } from '../../reading/registry.js';
import { CertificateIssue } from '../certificates/index.js';
import { certificateCode } from './certificate-code.js';
import { IssuerKey } from './issuer-key.entity.js';
import { IssuerKeyList } from './issuer-key.list.js';
import { certificateAddress } from './public-visit.js';
import { replaceIssuerKey, ReplaceIssuerKeyInput, ReplaceIssuerKeyResult } from './replace-issuer-key.js';

@Resolver(() => CertificateIssue)
export class IssueCodeResolver {
  @FieldResolver(() => String, {
    description: 'The code printed on it (查验码), which opens it on the public page together with its number.',
  })
  @Needs(CertificateIssue, 'id')
  code(@Root() { id }: CertificateIssue, @Ctx() { secrets }: ActorContext): string {
    return certificateCode(secrets, localId('CertificateIssue', id));
  }

  @FieldResolver(() => String, { description: 'Where its QR code leads: the public page that it opens.' })
  @Needs(CertificateIssue, 'id', 'number')
  publicAddress(@Root() { id, number }: CertificateIssue, @Ctx() { secrets, publicUrl }: ActorContext): string {
    const code = certificateCode(secrets, localId('CertificateIssue', id));
    return certificateAddress(publicUrl, { number, code });
  }
}

@Resolver(() => IssuerKey)
export class IssuerKeyResolver {
  @Query(() => IssuerKey, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('body:read')
  issuerKey(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'IssuerKey', id, info });
  }

  @Query(() => IssuerKeyList.Connection, { description: 'Keys that sign, or signed, certificates; the newest first.' })
  @Authorized<Door>('body:read')
  issuerKeys(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => IssuerKeyList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, IssuerKeyList, { args, info });
  }

  @Mutation(() => ReplaceIssuerKeyResult, {
    description: 'Retires a key and makes the one that signs from now on.',
  })
  @Authorized<Door>('body:set')
  replaceIssuerKey(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReplaceIssuerKeyInput, { description: 'The key, and why.' }) input: ReplaceIssuerKeyInput,
  ): Promise<object> {
    return command(context, info, [replaceIssuerKey, input]);
  }
}
