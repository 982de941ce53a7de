import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Door } from '../../../auth/auth-checker.js';
import type { ActorContext } from '../../../context.js';
import { clientHistory } from './client-history.js';
import { ClientCourse } from './client-history.type.js';

@Resolver()
export class ClientHistoryResolver {
  @Query(() => [ClientCourse], {
    description: "A client's scores over all its cycles, by evaluation, the newest first (历次得分).",
  })
  @Authorized<Door>('benchmark:read')
  clientHistory(
    @Ctx() context: ActorContext,
    @Arg('clientId', () => ID, { description: 'The client; a contact asks of its own alone.' }) clientId: string,
  ): Promise<ClientCourse[]> {
    return clientHistory(context, clientId);
  }
}
