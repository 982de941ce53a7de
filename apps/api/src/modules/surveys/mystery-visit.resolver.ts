import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { MysteryVisit } from './mystery-visit.entity.js';
import { recordMysteryVisit, RecordMysteryVisitInput, RecordMysteryVisitResult } from './record-mystery-visit.js';
import { removeMysteryVisit, RemoveMysteryVisitInput, RemoveMysteryVisitResult } from './remove-mystery-visit.js';

/** Visits of mystery customers. */
@Resolver(() => MysteryVisit)
export class MysteryVisitResolver {
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
