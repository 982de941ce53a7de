import type { Locale } from '@touchstone/messages';
import { TOLD_TO_CLIENTS } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { LadderShown, ReminderPreview, ReminderPreviewArgs } from './ladder.type.js';
import { laddersInForce } from './ladders.js';
import { previewLetter } from './preview-letter.js';
import { setReminderLadder, SetReminderLadderInput, SetReminderLadderResult } from './set-reminder-ladder.js';

@Resolver()
export class LadderResolver {
  @Query(() => [LadderShown], { description: 'When and whom the house tells of each kind of what is owed.' })
  @Authorized<Door>('body:read')
  async reminderLadders(@Ctx() context: ActorContext): Promise<LadderShown[]> {
    const ladders = await laddersInForce(context);
    return ladders.map((ladder) => ({ ...ladder, mayTellClient: TOLD_TO_CLIENTS.includes(ladder.kind) }));
  }

  @Query(() => ReminderPreview, { description: 'A letter about due days as it would be written today.' })
  @Authorized<Door>('reminder:keep')
  reminderPreview(
    @Ctx() context: ActorContext,
    @Args(() => ReminderPreviewArgs) { language, forClient, role }: ReminderPreviewArgs,
  ): Promise<ReminderPreview> {
    const locale: Locale = language === 'en' ? 'en' : 'zh';
    return previewLetter(context, { locale, forClient, role });
  }

  @Mutation(() => SetReminderLadderResult, {
    description: 'Sets when and whom the body tells of a kind of what is owed.',
  })
  @Authorized<Door>('reminder:keep')
  setReminderLadder(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SetReminderLadderInput, { description: 'The ladder.' }) input: SetReminderLadderInput,
  ): Promise<object> {
    return command(context, info, [setReminderLadder, input]);
  }
}
