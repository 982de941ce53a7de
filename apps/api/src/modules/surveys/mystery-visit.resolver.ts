import type { GraphQLResolveInfo } from 'graphql';
import type { PlainDate } from '@touchstone/plain-date';
import { Arg, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { FunctionCandidateShown } from '../people/index.js';
import { mysteryCustomers } from './fieldwork-candidates.js';
import { MysteryVisit } from './mystery-visit.entity.js';
import { recordMysteryVisit, RecordMysteryVisitInput, RecordMysteryVisitResult } from './record-mystery-visit.js';
import { removeMysteryVisit, RemoveMysteryVisitInput, RemoveMysteryVisitResult } from './remove-mystery-visit.js';

/** Visits of mystery customers. */
@Resolver(() => MysteryVisit)
export class MysteryVisitResolver {
  @Query(() => [FunctionCandidateShown], {
    description: 'Who might visit as a mystery customer, by what the gate of recording a visit says of them.',
  })
  @Authorized<Door>('audit:conduct')
  mysteryCustomers(
    @Ctx() context: ActorContext,
    @Arg('activityId', () => ID, { description: 'The activity of the audit.' }) activityId: string,
    @Arg('visitedOn', () => PlainDateScalar, { description: 'Day of the visit.' }) visitedOn: PlainDate,
  ): Promise<FunctionCandidateShown[]> {
    return mysteryCustomers(context, { activityId, visitedOn });
  }

  @Mutation(() => RecordMysteryVisitResult, { description: 'Records a visit of a mystery customer.' })
  @Authorized<Door>('audit:conduct')
  recordMysteryVisit(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordMysteryVisitInput, { description: 'The visit.' }) input: RecordMysteryVisitInput,
  ): Promise<object> {
    return command(context, info, [recordMysteryVisit, input]);
  }

  @Mutation(() => RemoveMysteryVisitResult, { description: 'Takes a visit out again, before the report.' })
  @Authorized<Door>('audit:conduct')
  removeMysteryVisit(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RemoveMysteryVisitInput, { description: 'Which.' }) input: RemoveMysteryVisitInput,
  ): Promise<object> {
    return command(context, info, [removeMysteryVisit, input]);
  }
}
