import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { IdentityLook, IdentityNumber } from './identity-number.entity.js';
import { Person } from './person.entity.js';

/** Identity numbers by person, for what the house seals again at once: nobody is told them by this. */
export async function openNumbers(
  { em, secrets }: ActorContext,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const kept = await em.find(IdentityNumber, { person: { $in: personIds } } as never);
  return new Map(kept.map(({ person, sealed }) => [person.id, secrets.open(sealed, person.id)]));
}

/** Notes with each of some persons that somebody was handed their number, and what for. Whoever notes flushes. */
export function noteLooks(
  { em, now }: ActorContext,
  { personIds, lookedBy, reason }: { personIds: readonly string[]; lookedBy: string; reason: string },
): void {
  for (const id of personIds)
    em.create(IdentityLook, {
      id: newId(),
      person: em.getReference(Person, id, { wrapped: true }),
      lookedBy: em.getReference(Person, lookedBy, { wrapped: true }),
      reason,
      lookedAt: now,
    });
}
