import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { cancelCertificate, CancelCertificateInput, CancelCertificateResult } from './cancel-certificate.js';
import { extendScope, ExtendScopeInput, ExtendScopeResult } from './extend-scope.js';
import { grantCertification, GrantCertificationInput, GrantCertificationResult } from './grant-certification.js';
import { grantTransfer, GrantTransferInput, GrantTransferResult } from './grant-transfer.js';
import {
  maintainCertification,
  MaintainCertificationInput,
  MaintainCertificationResult,
} from './maintain-certification.js';
import { reduceScope, ReduceScopeInput, ReduceScopeResult } from './reduce-scope.js';
import {
  reduceScopeAfterAudit,
  ReduceScopeAfterAuditInput,
  ReduceScopeAfterAuditResult,
} from './reduce-scope-after-audit.js';
import { refuseCertification, RefuseCertificationInput, RefuseCertificationResult } from './refuse-certification.js';
import { reissueCertificate, ReissueCertificateInput, ReissueCertificateResult } from './reissue-certificate.js';
import { renewCertification, RenewCertificationInput, RenewCertificationResult } from './renew-certification.js';
import { restoreCertificate, RestoreCertificateInput, RestoreCertificateResult } from './restore-certificate.js';
import { restoreAfterAudit, RestoreAfterAuditInput, RestoreAfterAuditResult } from './restore-after-audit.js';
import { reviewReport, ReviewReportInput, ReviewReportResult } from './review-report.js';
import { suspendAfterAudit, SuspendAfterAuditInput, SuspendAfterAuditResult } from './suspend-after-audit.js';
import { suspendCertificate, SuspendCertificateInput, SuspendCertificateResult } from './suspend-certificate.js';
import { withdrawAfterAudit, WithdrawAfterAuditInput, WithdrawAfterAuditResult } from './withdraw-after-audit.js';
import { withdrawCertificate, WithdrawCertificateInput, WithdrawCertificateResult } from './withdraw-certificate.js';

@Resolver()
export class DecisionVerbResolver {
  @Mutation(() => ReviewReportResult, { description: 'Records a technical review (复核).' })
  @Authorized<Door>('decision:review')
  reviewReport(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReviewReportInput, { description: 'What is decided.' }) input: ReviewReportInput,
  ): Promise<object> {
    return command(context, info, [reviewReport, input]);
  }

  @Mutation(() => GrantCertificationResult, {
    description: 'Grants certification after an initial audit; the certificate is issued.',
  })
  @Authorized<Door>('decision:take')
  grantCertification(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => GrantCertificationInput, { description: 'What is decided.' }) input: GrantCertificationInput,
  ): Promise<object> {
    return command(context, info, [grantCertification, input]);
  }

  @Mutation(() => RefuseCertificationResult, { description: 'Refuses certification (不予认证), with its reason.' })
  @Authorized<Door>('decision:take')
  refuseCertification(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RefuseCertificationInput, { description: 'What is decided.' }) input: RefuseCertificationInput,
  ): Promise<object> {
    return command(context, info, [refuseCertification, input]);
  }

  @Mutation(() => MaintainCertificationResult, {
    description: 'Maintains the certificate after a surveillance, at the level the scores reach.',
  })
  @Authorized<Door>('decision:take')
  maintainCertification(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => MaintainCertificationInput, { description: 'What is decided.' })
    input: MaintainCertificationInput,
  ): Promise<object> {
    return command(context, info, [maintainCertification, input]);
  }

  @Mutation(() => RenewCertificationResult, { description: 'Renews for another cycle after a recertification audit.' })
  @Authorized<Door>('decision:take')
  renewCertification(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RenewCertificationInput, { description: 'What is decided.' }) input: RenewCertificationInput,
  ): Promise<object> {
    return command(context, info, [renewCertification, input]);
  }

  @Mutation(() => SuspendAfterAuditResult, { description: 'Ends a surveillance in a suspension.' })
  @Authorized<Door>('decision:take')
  suspendAfterAudit(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SuspendAfterAuditInput, { description: 'What is decided.' }) input: SuspendAfterAuditInput,
  ): Promise<object> {
    return command(context, info, [suspendAfterAudit, input]);
  }

  @Mutation(() => RestoreAfterAuditResult, { description: 'Lifts a suspension after an audit.' })
  @Authorized<Door>('decision:take')
  restoreAfterAudit(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RestoreAfterAuditInput, { description: 'What is decided.' }) input: RestoreAfterAuditInput,
  ): Promise<object> {
    return command(context, info, [restoreAfterAudit, input]);
  }

  @Mutation(() => WithdrawAfterAuditResult, { description: 'Ends an audit in the withdrawal of the certificate.' })
  @Authorized<Door>('decision:take')
  withdrawAfterAudit(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => WithdrawAfterAuditInput, { description: 'What is decided.' }) input: WithdrawAfterAuditInput,
  ): Promise<object> {
    return command(context, info, [withdrawAfterAudit, input]);
  }

  @Mutation(() => SuspendCertificateResult, { description: 'Suspends a certificate (暂停).' })
  @Authorized<Door>('decision:take')
  suspendCertificate(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SuspendCertificateInput, { description: 'What is decided.' }) input: SuspendCertificateInput,
  ): Promise<object> {
    return command(context, info, [suspendCertificate, input]);
  }

  @Mutation(() => RestoreCertificateResult, { description: 'Restores a suspended certificate (恢复).' })
  @Authorized<Door>('decision:take')
  restoreCertificate(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RestoreCertificateInput, { description: 'What is decided.' }) input: RestoreCertificateInput,
  ): Promise<object> {
    return command(context, info, [restoreCertificate, input]);
  }

  @Mutation(() => WithdrawCertificateResult, { description: 'Withdraws a certificate for a fault (撤销).' })
  @Authorized<Door>('decision:take')
  withdrawCertificate(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => WithdrawCertificateInput, { description: 'What is decided.' }) input: WithdrawCertificateInput,
  ): Promise<object> {
    return command(context, info, [withdrawCertificate, input]);
  }

  @Mutation(() => CancelCertificateResult, { description: 'Cancels a certificate without a fault (注销).' })
  @Authorized<Door>('decision:take')
  cancelCertificate(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CancelCertificateInput, { description: 'What is decided.' }) input: CancelCertificateInput,
  ): Promise<object> {
    return command(context, info, [cancelCertificate, input]);
  }

  @Mutation(() => ReissueCertificateResult, {
    description: 'Issues a certificate anew (换证) because something on it changed; its days stay.',
  })
  @Authorized<Door>('decision:take')
  reissueCertificate(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReissueCertificateInput, { description: 'What is decided.' }) input: ReissueCertificateInput,
  ): Promise<object> {
    return command(context, info, [reissueCertificate, input]);
  }

  @Mutation(() => ExtendScopeResult, {
    description: 'Extends the scope of a certificate (扩大) after the audit that looked into it.',
  })
  @Authorized<Door>('decision:take')
  extendScope(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ExtendScopeInput, { description: 'What is decided.' }) input: ExtendScopeInput,
  ): Promise<object> {
    return command(context, info, [extendScope, input]);
  }

  @Mutation(() => ReduceScopeAfterAuditResult, {
    description: 'Reduces the scope of a certificate (缩小) after an audit.',
  })
  @Authorized<Door>('decision:take')
  reduceScopeAfterAudit(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReduceScopeAfterAuditInput, { description: 'What is decided.' })
    input: ReduceScopeAfterAuditInput,
  ): Promise<object> {
    return command(context, info, [reduceScopeAfterAudit, input]);
  }

  @Mutation(() => ReduceScopeResult, { description: 'Reduces the scope of a certificate (缩小) without an audit.' })
  @Authorized<Door>('decision:take')
  reduceScope(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReduceScopeInput, { description: 'What is decided.' }) input: ReduceScopeInput,
  ): Promise<object> {
    return command(context, info, [reduceScope, input]);
  }

  @Mutation(() => GrantTransferResult, {
    description: 'Takes a certificate of another body over (转入) after its review; ours ends on the same day.',
  })
  @Authorized<Door>('decision:take')
  grantTransfer(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => GrantTransferInput, { description: 'What is decided.' }) input: GrantTransferInput,
  ): Promise<object> {
    return command(context, info, [grantTransfer, input]);
  }
}
