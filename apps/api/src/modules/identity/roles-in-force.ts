import { AccountRole, GUARDED_ROLES, needSecondAdministrator, RoleChangeStatus } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Account } from './account.entity.js';
import { RoleChange } from './role-change.entity.js';
import { Session } from './session.entity.js';
import { tellAdministrators } from './tell.js';

/** How many accounts are administrators and open. Asked where changes take turns, so that it stays true. */
export function countAdministrators({ em }: ActorContext): Promise<number> {
  return em.count(Account, { isActive: true, roles: { $contains: [AccountRole.ADMINISTRATOR] } });
}

/**
 * Gives an account roles: those that one administrator may give at once, and a proposal for those that need another.
 * Whatever changes, its sessions end: nobody goes on under roles that he no longer has.
 */
export async function giveRoles(
  context: ActorContext,
  account: Account,
  { roles, administrators }: { roles: AccountRole[]; administrators: number },
): Promise<void> {
  const { em, actor, now } = context;
  const before = [...account.roles];
  const gained = needSecondAdministrator({ before, after: roles, administrators });
  await putInForce(context, account, { roles: roles.filter((role) => !gained.includes(role)), proposer: null });
  if (gained.length === 0) return;
  em.create(RoleChange, {
    id: newId(),
    account,
    roles,
    gained: [...gained],
    status: RoleChangeStatus.PROPOSED,
    proposedBy: em.getReference(Account, actor.accountId, { wrapped: true }),
    proposedAt: now,
    settledBy: null,
    settledAt: null,
    version: 1,
  });
  const { displayName, email } = account;
  await tellAdministrators(context, 'ROLES_PROPOSED', { actor: actor.displayName, account: displayName, email, roles });
}

/** Lets an account be something else from now on, and tells the administrators where decisions or roles are touched. */
export async function putInForce(
  context: ActorContext,
  account: Account,
  { roles, proposer }: { roles: AccountRole[]; proposer: string | null },
): Promise<void> {
  const { em, actor, now } = context;
  const before = [...account.roles];
  const isSame = before.length === roles.length && before.every((role) => roles.includes(role));
  if (isSame) return;
  em.assign(account, { roles, sessionsEndedAt: now });
  await em.nativeDelete(Session, { account: account.id });
  if (!isGuarded([...before, ...roles])) return;
  const { displayName, email } = account;
  const params = { actor: actor.displayName, account: displayName, email, roles, proposer };
  await tellAdministrators(context, 'ROLES_CHANGED', params);
}

/** Whether one of some roles lets decide or give roles to others. */
export function isGuarded(roles: readonly AccountRole[]): boolean {
  return roles.some((role) => GUARDED_ROLES.includes(role));
}
