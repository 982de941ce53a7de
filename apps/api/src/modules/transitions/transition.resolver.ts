import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { findRecord } from '../../reading/read.js';
import { closeTransition, CloseTransitionInput, CloseTransitionResult } from './close-transition.js';
import { moveToEdition, MoveToEditionInput, MoveToEditionResult } from './move-to-edition.js';
import { planTransition, PlanTransitionInput, PlanTransitionResult } from './plan-transition.js';
import { Transition } from './transition.entity.js';
import { transitionCases } from './transition.queries.js';
import { TransitionCase } from './transition.type.js';

@Resolver(() => Transition)
export class TransitionResolver {
  @Query(() => Transition, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('transition:read')
  transition(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Transition', id, info });
  }

  @Query(() => [TransitionCase], {
    description: 'Standards, editions and filings the body moves on from, the earliest first.',
  })
  @Authorized<Door>('transition:read')
  transitionCases(@Ctx() context: ActorContext): Promise<TransitionCase[]> {
    return transitionCases(context);
  }

  @Mutation(() => PlanTransitionResult, { description: 'Keeps how the body means to move on, and by when.' })
  @Authorized<Door>('transition:keep')
  planTransition(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => PlanTransitionInput, { description: 'The plan.' }) input: PlanTransitionInput,
  ): Promise<object> {
    return command(context, info, [planTransition, input]);
  }

  @Mutation(() => CloseTransitionResult, { description: 'Records that everything has moved on.' })
  @Authorized<Door>('transition:keep')
  closeTransition(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CloseTransitionInput, { description: 'Which transition.' }) input: CloseTransitionInput,
  ): Promise<object> {
    return command(context, info, [closeTransition, input]);
  }

  @Mutation(() => MoveToEditionResult, { description: "Moves a file's next audits to another edition (案卷转版)." })
  @Authorized<Door>('transition:move')
  moveToEdition(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => MoveToEditionInput, { description: 'Which file, to which edition.' }) input: MoveToEditionInput,
  ): Promise<object> {
    return command(context, info, [moveToEdition, input]);
  }
}
