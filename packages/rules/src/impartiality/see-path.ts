import { CLAUSE } from '../clauses.js';
import { AccountRole } from './account-role.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** Who asks what a client would need for a level. */
export interface SeePathFacts {
  /** Roles of every account of the person that is in use. */
  readonly roles: readonly AccountRole[];
  /** Whether the person has, or had, a seat on any team of the client. */
  readonly onTeam: boolean;
}

/**
 * Whether somebody may see which leaves would bring a client to a level. To whoever audits the client, or sells to it,
 * it would be the beginning of advice (GB/T 27021.1-2017, 5.2), whatever else that person does in the body.
 */
export function maySeePath({ roles, onTeam }: SeePathFacts): Verdict {
  return verdict([
    onTeam && refusal('PATH_TO_THE_TEAM', CLAUSE.consultancy),
    roles.includes(AccountRole.SALES) && refusal('PATH_TO_SALES', CLAUSE.impartiality),
    roles.includes(AccountRole.CLIENT_CONTACT) && refusal('PATH_TO_THE_CLIENT', CLAUSE.impartiality),
  ]);
}
