import { AccountRole, mayShareView } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { globalId, localId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Account } from '../identity/index.js';
import { SavedView } from './saved-view.entity.js';
import { READING_ROLES, viewReaders } from './view-readers.queries.js';

@InputType({ description: 'Who is to read a view beside its keeper.' })
export class ShareViewInput {
  @Field(() => ID, { description: 'The view.' })
  savedViewId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => [AccountRole], { description: 'Roles; none for nobody by role.' })
  roles!: AccountRole[];

  @Field(() => [ID], { description: 'Accounts; none for nobody by name.' })
  accountIds!: string[];
}

export const ShareViewResult = resultOf('ShareView', () => SavedView);

/** Says who else reads a view (共享视图): those alone who could ask its question themselves. */
export async function shareView(
  context: ActorContext,
  { savedViewId: id, expectedVersion, roles, accountIds }: ShareViewInput,
): Promise<Answer<SavedView>> {
  const { em, actor } = context;
  const view = await getForChange(context, SavedView, { id, expectedVersion });
  const readers = new Set((await viewReaders(context)).map((reader) => reader.id));
  const blind = accountIds.filter((each) => !readers.has(each)).map((each) => localId('Account', each));
  const unread = await em.find(Account, { id: { $in: blind } });
  const answer = mayShareView({
    isKeeper: view.keeper.id === actor.accountId,
    blindRoles: roles.filter((role) => !READING_ROLES.includes(role)),
    // What is no account is told as it came.
    blindAccounts: blind.map((each) => unread.find((account) => account.id === each)?.displayName ?? each),
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(view, {
    sharedRoles: [...new Set(roles)],
    sharedWith: [...new Set(accountIds)]
      .filter((each) => each !== globalId('Account', view.keeper.id))
      .map((each) => localId('Account', each)),
  });
  await em.flush();
  return view;
}
