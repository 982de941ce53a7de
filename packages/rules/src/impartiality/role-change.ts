import { CLAUSE } from '../clauses.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { AccountRole } from './account-role.js';
import { RoleChangeStatus } from './words.js';

/** Minutes for which a proof of who one is counts before a decision, where the body sets no other figure. */
export const PROOF_MINUTES = 10;

/** Roles that no single administrator gives away: whoever has one may decide, or give roles to others. */
export const GUARDED_ROLES: readonly AccountRole[] = [AccountRole.ADMINISTRATOR, AccountRole.DECISION_MAKER];

/** A change of what an account may be, as the rule looks at it. */
export interface RoleChangeFacts {
  readonly before: readonly AccountRole[];
  readonly after: readonly AccountRole[];
  /** How many accounts are administrators and open. */
  readonly administrators: number;
}

/**
 * Which roles of a change need a second administrator. Taking a role away needs none, so that harm can be stopped at
 * once; and whoever is the only administrator appoints the second one alone, for there is nobody to ask.
 */
export function needSecondAdministrator({ before, after, administrators }: RoleChangeFacts): readonly AccountRole[] {
  return GUARDED_ROLES.filter(
    (role) =>
      after.includes(role) && !before.includes(role) && !(role === AccountRole.ADMINISTRATOR && administrators <= 1),
  );
}

/**
 * Whether an account may stop being an open administrator's: two at least stay. Whoever were left alone could appoint
 * whom he likes, so no administrator may make himself the only one; with two, a third is appointed first, by both.
 */
export function keepsTwoAdministrators({ before, after, administrators }: RoleChangeFacts): Verdict {
  const isLost = before.includes(AccountRole.ADMINISTRATOR) && !after.includes(AccountRole.ADMINISTRATOR);
  return verdict([
    isLost && administrators <= 1 && refusal('LAST_ADMINISTRATOR', CLAUSE.house, { field: 'roles' }),
    isLost && administrators === 2 && refusal('TWO_ADMINISTRATORS_STAY', CLAUSE.impartiality, { field: 'roles' }),
  ]);
}

/** Who settles a proposed change of roles, and whose it is. */
export interface SettleRoleChangeFacts {
  readonly status: RoleChangeStatus;
  readonly accountId: string;
  readonly proposedById: string;
  readonly actorId: string;
}

/** Whether somebody may confirm a proposed change: another administrator than who proposed it, and never on his own. */
export function mayConfirmRoleChange(facts: SettleRoleChangeFacts): Verdict {
  return verdict([
    facts.status !== RoleChangeStatus.PROPOSED && refusal('ROLE_CHANGE_SETTLED', CLAUSE.house),
    facts.actorId === facts.proposedById && refusal('ROLE_CHANGE_OWN_PROPOSAL', CLAUSE.impartiality),
    facts.actorId === facts.accountId && refusal('OWN_ACCOUNT', CLAUSE.impartiality),
  ]);
}
