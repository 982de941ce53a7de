import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Needs } from '../../reading/registry.js';
import { Audit } from '../audits/index.js';
import { DecisionGate } from './decision-gate.type.js';
import { decisionGate } from './decision-gate.queries.js';
import { Decision } from './decision.entity.js';
import { DecisionList } from './decision.list.js';

@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => Decision, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('decision:read')
  decision(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Decision', id, info });
  }

  @Query(() => DecisionList.Connection, { description: 'Decisions.' })
  @Authorized<Door>('decision:read')
  decisions(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => DecisionList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, DecisionList, { args, info });
  }
}

@Resolver(() => Audit)
export class AuditDecisionResolver {
  @FieldResolver(() => DecisionGate, {
    nullable: true,
    description: 'What stands before a decision, for whoever may decide; empty for others.',
  })
  @Needs(Audit, 'id')
  decisionGate(@Root() audit: Audit, @Ctx() context: ActorContext): Promise<DecisionGate | null> {
    return decisionGate(context, audit.id);
  }
}
