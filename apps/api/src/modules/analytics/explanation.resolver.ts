import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { refusedAnswer } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { Refused } from '../../graphql/refused.type.js';
import { ComparisonArgs, ExplanationArgs } from './explanation.args.js';
import { compareAudits } from './compare-audits.js';
import { ComparedAudits } from './compared-audits.type.js';
import { explainAudit } from './explain-audit.queries.js';
import { ExplainedAudit } from './explained-audit.type.js';
import { findPathToLevel } from './path-to-level.js';
import { PathToLevelResult } from './path-to-level.type.js';

@Resolver()
export class ExplanationResolver {
  @Query(() => ExplainedAudit, {
    description: "An audit's scores unfolded, with every answer, its evidence and its clause.",
  })
  @Authorized<Door>('audit:read')
  scoreExplanation(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ExplanationArgs) args: ExplanationArgs,
  ): Promise<ExplainedAudit> {
    return explainAudit(context, args, info);
  }

  @Query(() => ComparedAudits, {
    description: 'Two audits of one client compared: the way from one score to the other, leaf by leaf.',
  })
  @Authorized<Door>('audit:read')
  scoreComparison(
    @Ctx() context: ActorContext,
    @Args(() => ComparisonArgs) args: ComparisonArgs,
  ): Promise<ComparedAudits> {
    return compareAudits(context, args);
  }

  @Query(() => PathToLevelResult, {
    description: 'The fewest leaves that would bring an audited client to a level; refused to whom it would be advice.',
  })
  @Authorized<Door>('analytics:advise')
  async pathToLevel(
    @Ctx() context: ActorContext,
    @Arg('auditId', () => ID, { description: 'Global id of the audit.' }) auditId: string,
    @Arg('level', () => String, { description: 'Code of the level.' }) level: string,
  ): Promise<object> {
    const path = await findPathToLevel(context, { auditId, level });
    return path instanceof Refused ? refusedAnswer(context, 'PathToLevel', path) : path;
  }
}
