import type { GraphQLResolveInfo } from 'graphql';
import { termsOn } from '@touchstone/rules';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { mayReadField } from '../../auth/field-scopes.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Needs } from '../../reading/registry.js';
import { AgreementTerms } from './agreement-terms.type.js';
import { Agreement } from './application.entity.js';
import { AgreementList } from './agreement.list.js';
import { amendAgreement, AmendAgreementInput, AmendAgreementResult } from './amend-agreement.js';
import { drawUpAgreement, DrawUpAgreementInput, DrawUpAgreementResult } from './draw-up-agreement.js';
import { recordAmendment, RecordAmendmentInput, RecordAmendmentResult } from './record-amendment.js';
import { signAgreement, SignAgreementInput, SignAgreementResult } from './sign-agreement.js';
import { TERMS } from './terms.queries.js';
import type { TermsFacts } from './terms.queries.js';

const UNTOLD_FEES = {
  applicationFeeFen: null,
  registrationFeeFen: null,
  auditFeeFen: null,
  surveillanceFeeFen: null,
};

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => Agreement, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('agreement:read')
  agreement(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Agreement', id, info });
  }

  @Query(() => AgreementList.Connection, { description: 'Agreements.' })
  @Authorized<Door>('agreement:read')
  agreements(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => AgreementList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, AgreementList, { args, info });
  }

  @Mutation(() => DrawUpAgreementResult, {
    description: 'Draws up the agreement (认证合同) that follows an accepted application.',
  })
  @Authorized<Door>('agreement:draw-up')
  drawUpAgreement(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DrawUpAgreementInput, { description: 'Its terms.' }) input: DrawUpAgreementInput,
  ): Promise<object> {
    return command(context, info, [drawUpAgreement, input]);
  }

  @Mutation(() => AmendAgreementResult, { description: 'Changes the terms of an agreement that is not signed yet.' })
  @Authorized<Door>('agreement:draw-up')
  amendAgreement(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AmendAgreementInput, { description: 'The terms as they shall be.' }) input: AmendAgreementInput,
  ): Promise<object> {
    return command(context, info, [amendAgreement, input]);
  }

  @Mutation(() => SignAgreementResult, {
    description: "Records that both sides have signed, which opens the certification's file.",
  })
  @Authorized<Door>('agreement:sign')
  signAgreement(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SignAgreementInput, { description: 'The signing.' }) input: SignAgreementInput,
  ): Promise<object> {
    return command(context, info, [signAgreement, input]);
  }

  @Mutation(() => RecordAmendmentResult, {
    description: 'Records an amendment (补充协议) of a signed agreement; the agreement itself stays as it was.',
  })
  @Authorized<Door>('agreement:sign')
  recordAmendment(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordAmendmentInput, { description: 'What changes.' }) input: RecordAmendmentInput,
  ): Promise<object> {
    return command(context, info, [recordAmendment, input]);
  }

  @FieldResolver(() => AgreementTerms, { description: 'What it says today: as signed, and as amended by then.' })
  @Needs(Agreement, TERMS)
  terms(
    @Root() { termsFacts }: { readonly termsFacts: TermsFacts },
    @Ctx() { today, actor }: ActorContext,
  ): AgreementTerms {
    const terms = termsOn(termsFacts.signed, termsFacts.amendments, today);
    return mayReadField(actor.permissions, 'Agreement', 'feeFen') ? terms : { ...terms, ...UNTOLD_FEES };
  }
}
