import { auditMethodOf, AuditMethod, planNumberOf } from '@touchstone/rules';
import type { AuditActivityKind, PlanNumberParts } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Authorized, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { Needs, rowFact } from '../../reading/registry.js';
import { Audit } from './audit.entity.js';
import { recordPlanReport, RecordPlanReportInput, RecordPlanReportResult } from './record-plan-report.js';

const ACTIVITY_KINDS = rowFact(
  Audit,
  'activityKinds',
  ({ alias }) => sql`(select coalesce(json_agg(distinct done.kind), '[]'::json) from audit_activity done
    where done.audit_id = ${sql.ref(`${alias}.id`)})`,
);

const BODY = rowFact(
  Audit,
  'bodyNumbers',
  () =>
    sql`(select json_build_object('approvalNumber', body.approval_number, 'branch', body.branch) from body_profile body)`,
);

@Resolver(() => Audit)
export class PlanReportResolver {
  @Mutation(() => RecordPlanReportResult, { description: 'Records when the plan was reported to the authority.' })
  @Authorized<Door>('audit:report-plan')
  recordPlanReport(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordPlanReportInput, { description: 'What is wanted.' }) input: RecordPlanReportInput,
  ): Promise<object> {
    return command(context, info, [recordPlanReport, input]);
  }

  @FieldResolver(() => AuditMethod, {
    nullable: true,
    description: 'By what method it is reported to the authority, as its activities have it.',
  })
  @Needs(Audit, ACTIVITY_KINDS)
  method(@Root() { activityKinds }: { readonly activityKinds: readonly AuditActivityKind[] }): AuditMethod | null {
    return auditMethodOf(activityKinds);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Number under which its plan is reported: R or RF, 0, the end of the approval number, the branch, the number of the audit.',
  })
  @Needs(Audit, 'number', BODY)
  planNumber(
    @Root() {
      number: auditNumber,
      bodyNumbers,
    }: Audit & { readonly bodyNumbers: Omit<PlanNumberParts, 'auditNumber'> },
  ): string | null {
    return planNumberOf({ ...bodyNumbers, auditNumber });
  }
}
