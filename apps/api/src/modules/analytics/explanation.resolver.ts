import type { PlainDate } from '@touchstone/plain-date';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { refusedAnswer } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { Refused } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { compareAudits } from './compare-audits.js';
import { ComparedAudits } from './compared-audits.type.js';
import { explainAudit } from './explain-audit.queries.js';
import { ExplainedAudit } from './explained-audit.type.js';
import { findPathToLevel } from './path-to-level.js';
import { PathToLevelResult } from './path-to-level.type.js';

const KNOWN_ON = { nullable: true, description: 'A day: as the scorecards stood then; empty for now.' } as const;

@Resolver()
export class ExplanationResolver {
  @Query(() => ExplainedAudit, {
    description: "An audit's scores unfolded, with every answer, its evidence and its clause.",
  })
  @Authorized<Door>('audit:read')
  scoreExplanation(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('auditId', () => ID, { description: 'Global id of the audit.' }) auditId: string,
    @Arg('asKnownOn', () => PlainDateScalar, KNOWN_ON) asKnownOn: PlainDate | null = null,
  ): Promise<ExplainedAudit> {
    return explainAudit(context, { auditId, asKnownOn }, info);
  }

  @Query(() => ComparedAudits, {
    description: 'Two audits of one client compared: the way from one score to the other, leaf by leaf.',
  })
  @Authorized<Door>('audit:read')
  scoreComparison(
    @Ctx() context: ActorContext,
    @Arg('leftId', () => ID, { description: 'Global id of the first audit.' }) leftId: string,
    @Arg('rightId', () => ID, { description: 'Global id of the second audit.' }) rightId: string,
    @Arg('asKnownOn', () => PlainDateScalar, KNOWN_ON) asKnownOn: PlainDate | null = null,
  ): Promise<ComparedAudits> {
    return compareAudits(context, { leftId, rightId, asKnownOn });
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
