import type { AuthCheckerFn } from 'type-graphql';
import { DomainError } from '../errors/domain-error.js';
import type { RequestContext } from '../context.js';
import type { Actor } from './actor.js';
import type { Permission } from './permissions.js';

/** The word for fields that anybody may read or call, signed in or not. Said out loud, or the guard test fails. */
export const PUBLIC = 'public';
/** The word for fields that every signed-in account may use. */
export const SIGNED_IN = 'signed-in';

/** What stands at the door of a field: one permission, or one of the two words. */
export type Door = Permission | typeof PUBLIC | typeof SIGNED_IN;

/**
 * The first ring: the door of every query and mutation.
 * @throws DomainError UNAUTHENTICATED without a session, FORBIDDEN without the permission
 */
export const checkDoor: AuthCheckerFn<RequestContext & { actor?: Actor }, Door> = ({ context, info }, doors) => {
  if (doors.includes(PUBLIC)) return true;
  if (!context.actor) throw new DomainError('UNAUTHENTICATED');
  const { permissions, key } = context.actor;
  // What is every account's own (its password, its sessions) is no program's.
  if (key && doors.includes(SIGNED_IN) && info.parentType.name === 'Mutation') throw new DomainError('FORBIDDEN');
  if (doors.every((door) => door === SIGNED_IN || door === PUBLIC || permissions.has(door))) return true;
  throw new DomainError('FORBIDDEN', { needs: doors });
};
