import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { declareInterest, DeclareInterestInput, DeclareInterestResult } from './declare-interest.js';
import { endInterest, EndInterestInput, EndInterestResult } from './end-interest.js';
import { recordDeclaration, RecordDeclarationInput, RecordDeclarationResult } from './record-declaration.js';

@Resolver()
export class InterestResolver {
  @Mutation(() => DeclareInterestResult, {
    description:
      'Records what ties a person to a client (利益冲突); of oneself, or of anybody where one keeps their records.',
  })
  @Authorized<Door>('person:declare-interest')
  declareInterest(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DeclareInterestInput, { description: 'The tie.' }) input: DeclareInterestInput,
  ): Promise<object> {
    return command(context, info, [declareInterest, input]);
  }

  @Mutation(() => EndInterestResult, { description: 'Records that a tie has ended; never by the person it binds.' })
  @Authorized<Door>('person:keep')
  endInterest(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => EndInterestInput, { description: 'Which, and its last day.' }) input: EndInterestInput,
  ): Promise<object> {
    return command(context, info, [endInterest, input]);
  }

  @Mutation(() => RecordDeclarationResult, {
    description:
      'Records a signed declaration of impartiality (公正性声明); of oneself, or of anybody where one keeps their records.',
  })
  @Authorized<Door>('person:declare-interest')
  recordDeclaration(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordDeclarationInput, { description: 'Who signed, and when.' }) input: RecordDeclarationInput,
  ): Promise<object> {
    return command(context, info, [recordDeclaration, input]);
  }
}
