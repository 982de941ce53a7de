import { Args, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Door } from '../../../auth/auth-checker.js';
import type { ActorContext } from '../../../context.js';
import { assessorConsistency } from './assessor-consistency.js';
import { AssessorConsistency, ConsistencyArgs } from './consistency.type.js';

@Resolver()
export class ConsistencyResolver {
  @Query(() => AssessorConsistency, {
    description: 'How alike assessors score like clients, adjusted for sector and client (审查员一致性).',
  })
  @Authorized<Door>('consistency:read')
  assessorConsistency(
    @Ctx() context: ActorContext,
    @Args(() => ConsistencyArgs) args: ConsistencyArgs,
  ): Promise<AssessorConsistency> {
    return assessorConsistency(context, args);
  }
}
