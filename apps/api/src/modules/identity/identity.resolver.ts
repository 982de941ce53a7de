import { SignInStage } from '@touchstone/rules';
import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { PUBLIC } from '../../auth/auth-checker.js';
import type { Door } from '../../auth/auth-checker.js';
import type { Actor } from '../../auth/actor.js';
import type { RequestContext } from '../../context.js';
import { carryOut } from '../../command.js';
import { globalId } from '../../graphql/ids.js';
import { plainInput } from '../../graphql/plain-input.js';
import { actingAs } from './acting-as.js';
import {
  ChoosePasswordInput,
  choosePasswordByLink,
  ChoosePasswordResult,
  ownerOfLink,
  PasswordOwner,
} from './choose-password.js';
import { demoSignIns } from './demo-sign-ins.js';
import { findSession } from './open-session.js';
import { requestPasswordReset, RequestPasswordResetInput } from './request-password-reset.js';
import { beginSecondFactor, confirmSecondFactor, proveSecondFactor } from './second-factor.js';
import { CodeInput, RecoveryCodes, SecondFactorKey } from './second-factor.types.js';
import { signInByPassword, SignInInput, signOut } from './sign-in.js';
import { DemoSignIn, Viewer } from './viewer.type.js';

@Resolver()
export class IdentityResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  @Authorized<Door>(PUBLIC)
  viewer(@Ctx() context: RequestContext & { actor?: Actor }): Viewer | null {
    return context.actor ? viewerOf(context, context.actor) : null;
  }

  @Query(() => [DemoSignIn], { description: 'Whom visitors may sign in as; empty unless the body is a demonstration.' })
  @Authorized<Door>(PUBLIC)
  demoSignIns(@Ctx() context: RequestContext): Promise<DemoSignIn[]> {
    return demoSignIns(context);
  }

  @Query(() => SignInStage, { nullable: true, description: 'How far the sign-in at hand has come; null without one.' })
  @Authorized<Door>(PUBLIC)
  async signInStage(@Ctx() context: RequestContext): Promise<SignInStage | null> {
    return (await findSession(context))?.stage ?? null;
  }

  @Query(() => String, {
    nullable: true,
    description: 'Name of the identity provider that one may sign in with; null where none is set.',
  })
  @Authorized<Door>(PUBLIC)
  identityProvider(@Ctx() context: RequestContext): string | null {
    return context.identityProvider;
  }

  @Mutation(() => Viewer, {
    nullable: true,
    description:
      'Opens a session; its token goes into an HttpOnly cookie. Null when a second factor is to be shown first: signInStage says which.',
  })
  @Authorized<Door>(PUBLIC)
  async signIn(
    @Ctx() context: RequestContext,
    @Arg('input', () => SignInInput, { description: 'Name and password.' }) input: SignInInput,
  ): Promise<Viewer | null> {
    const account = await signInByPassword(context, input);
    return account && viewerOf(context, actingAs(context, account).actor);
  }

  @Mutation(() => Viewer, {
    description: 'Goes on with a sign-in that waits for a code, by the app or a recovery code.',
  })
  @Authorized<Door>(PUBLIC)
  async proveSecondFactor(
    @Ctx() context: RequestContext,
    @Arg('input', () => CodeInput, { description: 'The code.' }) input: CodeInput,
  ): Promise<Viewer> {
    return viewerOf(context, actingAs(context, await proveSecondFactor(context, input)).actor);
  }

  @Mutation(() => SecondFactorKey, {
    description: 'A new key for an app, while signed in or on the way in; it counts once a code of it was right.',
  })
  @Authorized<Door>(PUBLIC)
  beginSecondFactor(@Ctx() context: RequestContext): Promise<SecondFactorKey> {
    return beginSecondFactor(context);
  }

  @Mutation(() => RecoveryCodes, {
    description:
      'Takes the new key into use; who was on the way in is signed in. The recovery codes are told this once.',
  })
  @Authorized<Door>(PUBLIC)
  confirmSecondFactor(
    @Ctx() context: RequestContext,
    @Arg('input', () => CodeInput, { description: 'A code of the app.' }) input: CodeInput,
  ): Promise<RecoveryCodes> {
    return confirmSecondFactor(context, input);
  }

  @Mutation(() => Boolean, {
    description:
      'Sends a link for a new password, if there is such an account; the answer never tells whether there is.',
  })
  @Authorized<Door>(PUBLIC)
  async requestPasswordReset(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequestPasswordResetInput, { description: 'Whose.' }) input: RequestPasswordResetInput,
  ): Promise<boolean> {
    await requestPasswordReset(context, input);
    return true;
  }

  @Query(() => PasswordOwner, {
    nullable: true,
    description: 'Whose password a link lets choose; null when it is spent.',
  })
  @Authorized<Door>(PUBLIC)
  passwordLink(
    @Ctx() context: RequestContext,
    @Arg('token', () => String, { description: 'What stands in the link.' }) token: string,
  ): Promise<PasswordOwner | null> {
    return ownerOfLink(context, token);
  }

  @Mutation(() => ChoosePasswordResult, { description: 'Sets the password of the account that a link belongs to.' })
  @Authorized<Door>(PUBLIC)
  choosePassword(
    @Ctx() context: RequestContext,
    @Arg('input', () => ChoosePasswordInput, { description: 'The link, and the password.' }) input: ChoosePasswordInput,
  ): Promise<object> {
    return choosePasswordByLink(context, plainInput(input));
  }

  @Mutation(() => Boolean, { description: 'Ends the session at hand.' })
  @Authorized<Door>(PUBLIC)
  async signOut(@Ctx() context: RequestContext & { actor?: Actor }): Promise<boolean> {
    const { actor, http } = context;
    if (actor) await carryOut({ ...context, actor }, [signOut, null], { tell: () => true });
    else await signOut(context);
    http.setSession(null);
    return true;
  }
}

function viewerOf(context: RequestContext, actor: Actor): Viewer {
  return {
    id: globalId('Account', actor.accountId),
    email: actor.email,
    displayName: actor.displayName,
    roles: actor.roles,
    permissions: [...actor.permissions].toSorted(),
    personId: actor.personId && globalId('Person', actor.personId),
    clientId: actor.clientId && globalId('Client', actor.clientId),
    today: context.today,
    isDemo: context.isDemo,
  };
}
