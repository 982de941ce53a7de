import { CLAUSE } from '../clauses.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { AccountRole } from './account-role.js';

/**
 * Roles one account may not hold together. Auditor, technical reviewer and decision maker may: whether their holder
 * is independent is asked of each audit and each decision, where it can be judged by person.
 */
export const INCOMPATIBLE_ROLE_PAIRS: ReadonlyArray<readonly [AccountRole, AccountRole]> = [
  ...apart(
    AccountRole.CLIENT_CONTACT,
    Object.values(AccountRole).filter((role) => role !== AccountRole.CLIENT_CONTACT),
  ),
  ...apart(AccountRole.SALES, [
    AccountRole.APPLICATION_REVIEWER,
    AccountRole.PLANNER,
    AccountRole.AUDITOR,
    AccountRole.TECHNICAL_REVIEWER,
    AccountRole.DECISION_MAKER,
  ]),
  ...apart(AccountRole.FINANCE, [AccountRole.DECISION_MAKER, AccountRole.TECHNICAL_REVIEWER]),
  ...apart(AccountRole.ADMINISTRATOR, [AccountRole.DECISION_MAKER]),
  ...apart(AccountRole.IMPARTIALITY_COMMITTEE_MEMBER, [
    AccountRole.DECISION_MAKER,
    AccountRole.AUDITOR,
    AccountRole.TECHNICAL_REVIEWER,
    AccountRole.SALES,
  ]),
  ...apart(AccountRole.QUALIFICATION_ADMINISTRATOR, [AccountRole.COMPETENCE_EVALUATOR]),
];

/** Whether one account may hold these roles together; a reason for each pair that may not meet. */
export function mayHoldRoles(roles: readonly AccountRole[]): Verdict {
  const held = new Set(roles);
  const clashes = INCOMPATIBLE_ROLE_PAIRS.filter(([first, second]) => held.has(first) && held.has(second));
  return verdict(
    clashes.map(([first, second]) =>
      refusal('INCOMPATIBLE_ROLES', CLAUSE.impartiality, { field: 'roles', params: { first, second } }),
    ),
  );
}

function apart(role: AccountRole, others: readonly AccountRole[]): ReadonlyArray<readonly [AccountRole, AccountRole]> {
  return others.map((other) => [role, other] as const);
}
