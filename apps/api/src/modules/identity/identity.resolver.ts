import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { PUBLIC } from '../../auth/auth-checker.js';
import type { Door } from '../../auth/auth-checker.js';
import type { Actor } from '../../auth/actor.js';
import type { RequestContext } from '../../context.js';
import { carryOut } from '../../command.js';
import { globalId } from '../../graphql/ids.js';
import { Refused } from '../../graphql/refused.type.js';
import { permissionsOf, reachOf } from '../../auth/permissions.js';
import { demoSignIns } from './demo-sign-ins.js';
import { newSession } from './sessions.js';
import { proveAccount, signIn, SignInInput, signOut } from './sign-in.js';
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

  @Mutation(() => Viewer, { description: 'Opens a session; its token goes into an HttpOnly cookie.' })
  @Authorized<Door>(PUBLIC)
  async signIn(
    @Ctx() context: RequestContext,
    @Arg('input', () => SignInInput, { description: 'Name and password.' }) input: SignInInput,
  ): Promise<Viewer> {
    const account = await proveAccount(context, input);
    const actor: Actor = {
      accountId: account.id,
      email: account.email,
      displayName: account.displayName,
      roles: account.roles,
      permissions: permissionsOf(account.roles),
      reach: reachOf(account.roles),
      personId: account.person?.id ?? null,
      clientId: account.client?.id ?? null,
    };
    context.em.clear();
    const session = newSession(context, account.id);
    const viewer = await carryOut({ ...context, actor }, [signIn, session], { tell: () => viewerOf(context, actor) });
    if (viewer instanceof Refused) throw new Error('A session was refused');
    context.http.setSession(session.token);
    return viewer;
  }

  @Mutation(() => Boolean, { description: 'Ends the session at hand.' })
  @Authorized<Door>(PUBLIC)
  async signOut(@Ctx() context: RequestContext & { actor?: Actor }): Promise<boolean> {
    const { actor, http } = context;
    if (actor) await carryOut({ ...context, actor }, [signOut, null], { tell: () => true });
    http.setSession(null);
    return true;
  }
}

function viewerOf(context: RequestContext, actor: Omit<Actor, 'reach'>): Viewer {
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
