import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Door } from '../../../auth/auth-checker.js';
import type { ActorContext } from '../../../context.js';
import { xray } from './xray.queries.js';
import { Xray } from './xray.type.js';

@Resolver()
export class XrayResolver {
  @Query(() => Xray, {
    nullable: true,
    description:
      'Missing, inconsistent or suspicious data over the whole body, as the newest daily scan found it; null before the first.',
  })
  @Authorized<Door>('analytics:read')
  xray(
    @Ctx() context: ActorContext,
    @Arg('fresh', () => Boolean, {
      defaultValue: false,
      description: 'Looks now instead. What only the daily scan computes anew, every stored score, is then left out.',
    })
    fresh: boolean,
  ): Promise<Xray | null> {
    return xray(context, fresh);
  }
}
