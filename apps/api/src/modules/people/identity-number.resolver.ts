import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { carryOut, command, refusedAnswer } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { plainInput } from '../../graphql/plain-input.js';
import { Refused } from '../../graphql/refused.type.js';
import {
  recordIdentityNumber,
  RecordIdentityNumberInput,
  RecordIdentityNumberResult,
} from './record-identity-number.js';
import {
  openNumber,
  revealIdentityNumber,
  RevealIdentityNumberInput,
  RevealIdentityNumberResult,
} from './reveal-identity-number.js';

@Resolver()
export class IdentityNumberResolver {
  @Mutation(() => RecordIdentityNumberResult, {
    description: "Records a person's identity number (居民身份证号), which is kept sealed.",
  })
  @Authorized<Door>('person:keep')
  recordIdentityNumber(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordIdentityNumberInput, { description: 'Whose, and the number.' })
    input: RecordIdentityNumberInput,
  ): Promise<object> {
    return command(context, info, [recordIdentityNumber, input]);
  }

  /** What it tells is no record: nothing is read back, and nobody reads it later. */
  @Mutation(() => RevealIdentityNumberResult, {
    description: "Tells a person's identity number to who needs it; each look is noted, with what it was for.",
  })
  @Authorized<Door>('person:reveal')
  async revealIdentityNumber(
    @Ctx() context: ActorContext,
    @Arg('input', () => RevealIdentityNumberInput, { description: 'Whose, and what for.' })
    input: RevealIdentityNumberInput,
  ): Promise<object> {
    const told = await carryOut(context, [revealIdentityNumber, plainInput(input)], {
      tell: (_, { number }) => ({ __typename: 'RevealedIdentityNumber', number }),
      // The number itself is kept nowhere but sealed: who asks again is told it from there.
      keep: () => input.personId,
      retell: async (again, personId) => ({
        __typename: 'RevealedIdentityNumber',
        number: await openNumber(again, personId),
      }),
    });
    return told instanceof Refused ? refusedAnswer(context, 'RevealIdentityNumber', told) : told;
  }
}
