import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { readPage } from '../../reading/read.js';
import { getRecord } from '../../records.js';
import { Agreement } from '../applications/index.js';
import { DueCharge } from './due-charge.type.js';
import { ClientBalance } from './client-balance.type.js';
import { clientBalances } from './client-balances.js';
import { ChargeList, InvoiceList, PaymentList, ProposalList } from './finance.lists.js';
import { chargesDueOn } from './finance.queries.js';

/** What is owed, invoiced and paid. */
@Resolver()
export class FinanceResolver {
  @Query(() => ChargeList.Connection, { description: 'Charges (应收费用).' })
  @Authorized<Door>('finance:read')
  charges(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ChargeList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, ChargeList, { args, info });
  }

  @Query(() => InvoiceList.Connection, { description: 'Invoices (发票).' })
  @Authorized<Door>('finance:read')
  invoices(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => InvoiceList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, InvoiceList, { args, info });
  }

  @Query(() => PaymentList.Connection, { description: 'Payments (收款).' })
  @Authorized<Door>('finance:read')
  payments(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PaymentList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, PaymentList, { args, info });
  }

  @Query(() => ProposalList.Connection, { description: 'Suspensions put forward because fees are not paid.' })
  @Authorized<Door>('finance:read')
  suspensionProposals(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ProposalList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, ProposalList, { args, info });
  }

  @Query(() => [ClientBalance], { description: 'What each client owes today, the oldest arrears first.' })
  @Authorized<Door>('finance:read')
  clientBalances(@Ctx() context: ActorContext): Promise<ClientBalance[]> {
    return clientBalances(context);
  }

  @Query(() => [DueCharge], { description: 'What an agreement lets the body charge today and is not charged yet.' })
  @Authorized<Door>('finance:keep')
  async dueCharges(
    @Ctx() context: ActorContext,
    @Arg('id', () => ID, { description: 'Global id of the agreement.' }) id: string,
  ): Promise<DueCharge[]> {
    return [...(await chargesDueOn(context, await getRecord(context, Agreement, id)))];
  }
}
