import { AccountRole } from '@touchstone/rules';
import type { Actor } from '../../auth/actor.js';
import { AUTHORITY } from '../../auth/permissions.js';

/**
 * By which account, and in which of its roles, a decision is taken: written into it, so that taking the role away later
 * hides nothing.
 */
export function takenBy({ accountId, roles }: Actor): { readonly takenAs: AccountRole; readonly accountId: string } {
  const role = roles.find((each) => AUTHORITY[each].may.includes('decision:take'));
  return { takenAs: role ?? AccountRole.DECISION_MAKER, accountId };
}
