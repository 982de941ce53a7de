import type { Clock } from '@touchstone/plain-date';
import type { Kysely } from 'kysely';

export function readKeyVisit(_db: Kysely<unknown>, _secret: string, _clock: Clock): Promise<null> {
  return Promise.resolve(null);
}
