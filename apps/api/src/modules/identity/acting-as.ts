import type { ActorContext, RequestContext } from '../../context.js';
import { permissionsOf, reachOf } from '../../auth/permissions.js';
import type { Account } from './account.entity.js';

/** The request as its account's own, though nobody is signed in yet: for what an owner does on the way in. */
export function actingAs(context: RequestContext, account: Account): ActorContext {
  return {
    ...context,
    actor: {
      accountId: account.id,
      email: account.email,
      displayName: account.displayName,
      roles: account.roles,
      permissions: permissionsOf(account.roles),
      reach: reachOf(account.roles),
      personId: account.person?.id ?? null,
      clientId: account.client?.id ?? null,
    },
  };
}
