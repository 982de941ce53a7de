import type { CreditStanding } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { CheckShown, shownChecks } from '../../graphql/check.type.js';
import { Needs } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { CREDIT_LOOK_UPS, CREDIT_TERM, standingOfCredit } from './credit.queries.js';
import { recordCreditChecks, RecordCreditChecksInput, RecordCreditChecksResult } from './record-credit-checks.js';

/** A client's row with its look-ups. */
type CreditRow = { readonly creditLookUps: readonly CreditStanding[]; readonly creditGoodForDays: number };

/** A client's credit: what was looked up, and what it says today. */
@Resolver(() => Client)
export class CreditResolver {
  @FieldResolver(() => [CheckShown], {
    description: 'What the credit look-ups say today; empty for whoever may not read them.',
  })
  @Needs(Client, CREDIT_LOOK_UPS, CREDIT_TERM)
  creditStanding(
    @Root() { creditLookUps, creditGoodForDays: goodForDays }: CreditRow,
    @Ctx() { actor, today, locale }: ActorContext,
  ): CheckShown[] {
    if (!actor.permissions.has('credit:read')) return [];
    return shownChecks(standingOfCredit(creditLookUps, { on: today, goodForDays }), locale);
  }

  @Mutation(() => RecordCreditChecksResult, { description: "Records look-ups of a client's credit, all of one day." })
  @Authorized<Door>('credit:record')
  recordCreditChecks(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordCreditChecksInput, { description: 'The look-ups.' }) input: RecordCreditChecksInput,
  ): Promise<object> {
    return command(context, info, [recordCreditChecks, input]);
  }
}
