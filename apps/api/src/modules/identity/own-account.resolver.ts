import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { SIGNED_IN } from '../../auth/auth-checker.js';
import type { Door } from '../../auth/auth-checker.js';
import { carryOut, command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { proveIdentity, ProveIdentityInput } from './prove-identity.js';
import {
  removeSecondFactor,
  RemoveSecondFactorResult,
  renewRecoveryCodes,
  secondFactorState,
} from './second-factor.js';
import { RecoveryCodes, SecondFactorState } from './second-factor.types.js';
import { endOtherSessions, endSession, mySessions } from './session-verbs.js';
import { EndSessionInput, OpenSession } from './session.type.js';
import { setLanguage, SetLanguageInput, SetLanguageResult } from './set-language.js';

/** What everybody does with his own account. */
@Resolver()
export class OwnAccountResolver {
  @Query(() => [OpenSession], { description: 'Where the account at hand is signed in; the session at hand first.' })
  @Authorized<Door>(SIGNED_IN)
  mySessions(@Ctx() context: ActorContext): Promise<OpenSession[]> {
    return mySessions(context);
  }

  @Query(() => SecondFactorState, { description: 'How the account at hand proves itself beside its password.' })
  @Authorized<Door>(SIGNED_IN)
  mySecondFactor(@Ctx() context: ActorContext): Promise<SecondFactorState> {
    return secondFactorState(context);
  }

  @Mutation(() => Boolean, {
    description: 'Proves again who is at the desk, for verbs that ask for it: by password or code.',
  })
  @Authorized<Door>(SIGNED_IN)
  async proveIdentity(
    @Ctx() context: ActorContext,
    @Arg('input', () => ProveIdentityInput, { description: 'Either of them.' }) input: ProveIdentityInput,
  ): Promise<boolean> {
    await proveIdentity(context, input);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends one session of the account at hand; it is signed out at once.' })
  @Authorized<Door>(SIGNED_IN)
  async endSession(
    @Ctx() context: ActorContext,
    @Arg('input', () => EndSessionInput, { description: 'Which.' }) input: EndSessionInput,
  ): Promise<boolean> {
    await carryOut(context, [endSession, input], { tell: () => true });
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends every session of the account at hand but this one.' })
  @Authorized<Door>(SIGNED_IN)
  async endOtherSessions(@Ctx() context: ActorContext): Promise<boolean> {
    await carryOut(context, [endOtherSessions, null], { tell: () => true });
    return true;
  }

  @Mutation(() => RecoveryCodes, { description: 'Other recovery codes in the stead of those left; told this once.' })
  @Authorized<Door>(SIGNED_IN)
  renewRecoveryCodes(@Ctx() context: ActorContext): Promise<RecoveryCodes> {
    return renewRecoveryCodes(context);
  }

  @Mutation(() => RemoveSecondFactorResult, {
    description: 'Takes one’s own second factor off, where it is not required.',
  })
  @Authorized<Door>(SIGNED_IN)
  removeSecondFactor(@Ctx() context: ActorContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return command(context, info, [removeSecondFactor, {}]);
  }

  @Mutation(() => SetLanguageResult, { description: 'Sets the language in which the house writes to the account.' })
  @Authorized<Door>(SIGNED_IN)
  setLanguage(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SetLanguageInput, { description: 'The language.' }) input: SetLanguageInput,
  ): Promise<object> {
    return command(context, info, [setLanguage, input]);
  }
}
