import { ObjectionOutcome } from '@touchstone/rules';
import type { ObjectionStanding } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import type { Person } from '../people/index.js';
import { TeamAssignment } from './audit.entity.js';
import { TeamObjection } from './team-notice.entity.js';

/** How the objections of an audit stand beside its team. */
export async function objectionsOf({ em }: ActorContext, auditId: string): Promise<readonly ObjectionStanding[]> {
  const objections = await em.find(TeamObjection, { audit: auditId });
  const team = await em.find(TeamAssignment, { audit: auditId });
  return objections.map(({ person, personName, outcome }) => ({
    person: personName,
    outcome,
    isOnTeam: team.some((seat) => seat.person.id === person.id),
  }));
}

/** Objections of an audit that were upheld against somebody who is about to sit on its team again. */
export async function upheldAgainst(
  { em }: ActorContext,
  auditId: string,
  person: Person,
): Promise<readonly ObjectionStanding[]> {
  const upheld = await em.find(TeamObjection, { audit: auditId, person: person.id, outcome: ObjectionOutcome.UPHELD });
  return upheld.map(({ personName, outcome }) => ({ person: personName, outcome, isOnTeam: true }));
}
