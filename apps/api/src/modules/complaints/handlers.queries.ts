import { AUTHORITY } from '../../auth/permissions.js';
import type { ActorContext } from '../../context.js';
import { Account } from '../identity/index.js';

/** Roles that may look into appeals and complaints. */
const ROLES = Object.entries(AUTHORITY)
  .filter(([, { may }]) => may.includes('appeal:investigate'))
  .map(([role]) => role);

/** Whether a person has an account that may look into appeals and complaints. */
export async function mayHandle({ em }: ActorContext, personId: string): Promise<boolean> {
  return (await em.count(Account, { person: personId, isActive: true, roles: { $overlap: ROLES } } as never)) > 0;
}
