import type { AnsweredTransferItem } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { Needs } from '../../reading/registry.js';
import { recordTransfer, RecordTransferInput, RecordTransferResult } from './record-transfer.js';
import { AnsweredTransfer, reviewTransfer, ReviewTransferInput, ReviewTransferResult } from './review-transfer.js';
import { Transfer } from './transfer.entity.js';

@Resolver(() => Transfer)
export class TransferResolver {
  @FieldResolver(() => [AnsweredTransfer], {
    description: 'What the pre-transfer review found; empty before it, and for readers outside the office.',
  })
  @Needs(Transfer, 'items')
  reviewItems(
    @Root() { items }: Pick<Transfer, 'items'>,
    @Ctx() { actor }: ActorContext,
  ): readonly AnsweredTransferItem[] {
    return actor.reach.includes('OFFICE') ? (items ?? []) : [];
  }

  @Mutation(() => RecordTransferResult, {
    description: 'Records the certificate of another body that is to be taken over, as it was looked up.',
  })
  @Authorized<Door>('credit:record')
  recordTransfer(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordTransferInput, { description: 'What was found.' }) input: RecordTransferInput,
  ): Promise<object> {
    return command(context, info, [recordTransfer, input]);
  }

  @Mutation(() => ReviewTransferResult, { description: 'Signs a pre-transfer review (转入评审).' })
  @Authorized<Door>('decision:review')
  reviewTransfer(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReviewTransferInput, { description: 'What was found.' }) input: ReviewTransferInput,
  ): Promise<object> {
    return command(context, info, [reviewTransfer, input]);
  }
}
