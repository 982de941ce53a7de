import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { SIGNED_IN } from '../auth/auth-checker.js';
import type { Door } from '../auth/auth-checker.js';
import { mayRead } from '../auth/read-permissions.js';
import type { ActorContext } from '../context.js';
import { readRow } from '../reading/read.js';
import { typeNamesOf } from '../reading/row-json.js';
import { selectionOf } from '../reading/selection.js';
import { splitGlobalId } from './ids.js';
import { Node } from './node.type.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Any record by its global id; null when there is none for this reader.',
  })
  @Authorized<Door>(SIGNED_IN)
  async node(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    const [type, uuid] = splitGlobalId(id);
    // A type that is none and a type one has no permission for look the same: nothing is there.
    if (!mayRead(context.actor.permissions, type)) return null;
    return readRow(context, { type, uuid, info, selection: selectionOf(info, typeNamesOf(type)) });
  }
}
