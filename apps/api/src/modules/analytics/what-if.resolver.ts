import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import { whatIfScores } from './what-if-scores.js';
import { WhatIfScoresInput } from './what-if.inputs.js';
import { WhatIfScores } from './what-if.type.js';

@Resolver()
export class WhatIfScoresResolver {
  @Query(() => WhatIfScores, {
    description:
      'Who would change level by rules that are only supposed; every score is computed anew, nothing is written.',
  })
  @Authorized<Door>('analytics:read')
  whatIfScores(
    @Ctx() context: ActorContext,
    @Arg('input', () => WhatIfScoresInput, { description: 'The rules, and whose scores.' }) input: WhatIfScoresInput,
  ): Promise<WhatIfScores> {
    return whatIfScores(context, input);
  }
}
