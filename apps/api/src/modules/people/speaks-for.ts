import { CLAUSE, refusal, verdict } from '@touchstone/rules';
import type { Verdict } from '@touchstone/rules';
import type { Actor } from '../../auth/actor.js';
import { globalId } from '../../graphql/ids.js';

/** Whether an actor may declare in a person's name: in his own, or in anybody's where he keeps their records. */
export function speaksFor(actor: Actor, personId: string | null): Verdict {
  const own = actor.personId && globalId('Person', actor.personId);
  return verdict([
    personId === null && own === null && refusal('ACTOR_WITHOUT_PERSON', CLAUSE.impartiality),
    personId !== null &&
      personId !== own &&
      !actor.permissions.has('person:keep') &&
      refusal('INTEREST_OF_ANOTHER', CLAUSE.impartiality, { field: 'personId' }),
  ]);
}
