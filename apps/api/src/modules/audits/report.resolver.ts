import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { Needs } from '../../reading/registry.js';
import { Audit } from './audit.entity.js';
import { COVERAGE, partialCoverageOf } from './partial-coverage.js';
import type { CoverageFacts } from './partial-coverage.js';
import { PartialCoverage } from './partial-coverage.type.js';
import { AuditOutcome } from './score-outcome.type.js';
import { SCORECARD_RESULTS } from './scorecard.fields.js';
import { combinedOutcome } from './scorecard.queries.js';
import type { ScorecardResult } from './scorecard.queries.js';
import { auditOutcomeOf } from './scorecard-view.js';
import { submitReport, SubmitReportInput, SubmitReportResult } from './submit-report.js';

/** An audit's row as the statement brings it. */
interface AuditRow {
  readonly editionId: string;
  readonly scorecardResults: readonly ScorecardResult[];
}

/** What an audit comes to, and the report that says so. */
@Resolver(() => Audit)
export class ReportResolver {
  @FieldResolver(() => AuditOutcome, { description: 'What its evaluations come to together.' })
  @Needs(Audit, 'editionId', SCORECARD_RESULTS)
  outcome(@Root() { editionId, scorecardResults }: AuditRow, @Ctx() { editions }: ActorContext): AuditOutcome {
    const edition = editions.get(editionId);
    const isPartial = scorecardResults.some(({ surveillanceNumber }) => surveillanceNumber !== null);
    return auditOutcomeOf(edition, combinedOutcome(edition, scorecardResults), isPartial);
  }

  @FieldResolver(() => PartialCoverage, {
    nullable: true,
    description: 'What it leaves out and whose level holds meanwhile, where it is a partial surveillance.',
  })
  @Needs(Audit, COVERAGE)
  partialCoverage(@Root() row: CoverageFacts, @Ctx() { editions }: ActorContext): PartialCoverage | null {
    return partialCoverageOf(editions, row);
  }

  @Mutation(() => SubmitReportResult, { description: "Submits the audit's report and locks its scorecards." })
  @Authorized<Door>('audit:report')
  submitReport(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SubmitReportInput, { description: 'The report.' }) input: SubmitReportInput,
  ): Promise<object> {
    return command(context, info, [submitReport, input]);
  }
}
