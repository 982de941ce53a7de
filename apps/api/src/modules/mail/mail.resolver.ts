import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { MailState } from '@touchstone/rules';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { localId } from '../../graphql/ids.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Needs } from '../../reading/registry.js';
import { MailMessage } from './mail-message.entity.js';
import { MailList } from './mail.list.js';
import { aboutLetter } from './write-letter.js';

@Resolver(() => MailMessage)
export class MailResolver {
  @Query(() => MailMessage, { nullable: true, description: 'One letter; null when there is none for this reader.' })
  @Authorized<Door>('mail:read')
  mailMessage(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'MailMessage', id, info });
  }

  @Query(() => MailList.Connection, { description: 'Letters of the house, the newest first.' })
  @Authorized<Door>('mail:read')
  mailMessages(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => MailList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, MailList, { args, info });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The link of a letter that is kept here because no post is set; null of any other.',
  })
  @Needs(MailMessage, 'id', 'state', 'sealed')
  link(@Root() { id, state, sealed }: MailMessage, @Ctx() { secrets }: ActorContext): string | null {
    return state === MailState.KEPT && sealed ? secrets.open(sealed, aboutLetter(localId('MailMessage', id))) : null;
  }
}
