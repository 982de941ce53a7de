import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { allocatePayment, AllocatePaymentInput, AllocatePaymentResult } from './allocate-payment.js';
import { chargeAgreed, ChargeAgreedInput, ChargeAgreedResult } from './charge-agreed.js';
import { chargeFee, ChargeFeeInput, ChargeFeeResult } from './charge-fee.js';
import { issueInvoice, IssueInvoiceInput, IssueInvoiceResult } from './issue-invoice.js';
import { proposeSuspension, ProposeSuspensionInput, ProposeSuspensionResult } from './propose-suspension.js';
import { recordPayment, RecordPaymentInput, RecordPaymentResult } from './record-payment.js';
import { reverseCharge, ReverseChargeInput, ReverseChargeResult } from './reverse-charge.js';
import { reverseInvoice, ReverseInvoiceInput, ReverseInvoiceResult } from './reverse-invoice.js';
import { reversePayment, ReversePaymentInput, ReversePaymentResult } from './reverse-payment.js';
import {
  withdrawSuspensionProposal,
  WithdrawSuspensionProposalInput,
  WithdrawSuspensionProposalResult,
} from './withdraw-suspension-proposal.js';

/** What can be done with charges, invoices and payments. */
@Resolver()
export class FinanceVerbResolver {
  @Mutation(() => ChargeAgreedResult, { description: 'Charges what an agreement lets the body charge by today.' })
  @Authorized<Door>('finance:keep')
  chargeAgreed(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ChargeAgreedInput, { description: 'The agreement.' }) input: ChargeAgreedInput,
  ): Promise<object> {
    return command(context, info, [chargeAgreed, input]);
  }

  @Mutation(() => ChargeFeeResult, { description: 'Charges a fee by hand.' })
  @Authorized<Door>('finance:keep')
  chargeFee(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ChargeFeeInput, { description: 'The fee.' }) input: ChargeFeeInput,
  ): Promise<object> {
    return command(context, info, [chargeFee, input]);
  }

  @Mutation(() => ReverseChargeResult, { description: 'Takes a charge back (冲销) by another below zero.' })
  @Authorized<Door>('finance:keep')
  reverseCharge(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReverseChargeInput, { description: 'Which charge.' }) input: ReverseChargeInput,
  ): Promise<object> {
    return command(context, info, [reverseCharge, input]);
  }

  @Mutation(() => RecordPaymentResult, { description: 'Records money that came in.' })
  @Authorized<Door>('finance:keep')
  recordPayment(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordPaymentInput, { description: 'The payment.' }) input: RecordPaymentInput,
  ): Promise<object> {
    return command(context, info, [recordPayment, input]);
  }

  @Mutation(() => AllocatePaymentResult, { description: 'Puts some of a payment to a charge (核销).' })
  @Authorized<Door>('finance:keep')
  allocatePayment(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AllocatePaymentInput, { description: 'How much of which to which.' })
    input: AllocatePaymentInput,
  ): Promise<object> {
    return command(context, info, [allocatePayment, input]);
  }

  @Mutation(() => ReversePaymentResult, { description: 'Takes a payment back (冲正) by another below zero.' })
  @Authorized<Door>('finance:keep')
  reversePayment(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReversePaymentInput, { description: 'Which payment.' }) input: ReversePaymentInput,
  ): Promise<object> {
    return command(context, info, [reversePayment, input]);
  }

  @Mutation(() => IssueInvoiceResult, { description: 'Issues an invoice for some charges of one client.' })
  @Authorized<Door>('finance:keep')
  issueInvoice(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => IssueInvoiceInput, { description: 'The invoice.' }) input: IssueInvoiceInput,
  ): Promise<object> {
    return command(context, info, [issueInvoice, input]);
  }

  @Mutation(() => ReverseInvoiceResult, { description: 'Takes an invoice back by a red one (红字发票).' })
  @Authorized<Door>('finance:keep')
  reverseInvoice(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReverseInvoiceInput, { description: 'Which invoice.' }) input: ReverseInvoiceInput,
  ): Promise<object> {
    return command(context, info, [reverseInvoice, input]);
  }

  @Mutation(() => ProposeSuspensionResult, { description: 'Puts a suspension forward because fees are in arrears.' })
  @Authorized<Door>('finance:propose-suspension')
  proposeSuspension(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ProposeSuspensionInput, { description: 'Whose fees.' }) input: ProposeSuspensionInput,
  ): Promise<object> {
    return command(context, info, [proposeSuspension, input]);
  }

  @Mutation(() => WithdrawSuspensionProposalResult, { description: 'Takes a proposal to suspend back.' })
  @Authorized<Door>('finance:propose-suspension')
  withdrawSuspensionProposal(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => WithdrawSuspensionProposalInput, { description: 'Which proposal.' })
    input: WithdrawSuspensionProposalInput,
  ): Promise<object> {
    return command(context, info, [withdrawSuspensionProposal, input]);
  }
}
