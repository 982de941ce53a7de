import { shiftedClock } from '@touchstone/plain-date';
import { NO_EXCHANGE } from '../context.js';
import type { ActorContext } from '../context.js';
import { BodyProfile } from '../modules/body/index.js';
import type { ServerParts } from '../request-context.js';

/**
 * A request of the house itself, on the body's day; in the name of an account where one is given. What each reader may
 * be told is asked of his own account. @returns null while there is no body
 */
export async function houseContext(parts: ServerParts, accountId = ''): Promise<ActorContext | null> {
  const em = parts.database.orm.em.fork();
  const body = await em.findOne(BodyProfile, { onlyOne: 1 });
  if (!body) return null;
  return {
    em,
    sql: () => em.getKysely() as never,
    today: shiftedClock(parts.clock, body.clockShiftDays).today(),
    now: parts.clock.now(),
    locale: 'zh',
    editions: parts.editions,
    documents: parts.documents,
    secrets: parts.secrets,
    mailer: parts.mailer,
    publicUrl: parts.config.publicUrl,
    webhookHosts: parts.config.webhookHosts,
    identityProvider: null,
    isDemo: body.isDemo,
    requestId: null,
    http: NO_EXCHANGE,
    actor: {
      accountId,
      displayName: '',
      email: '',
      roles: [],
      permissions: new Set(),
      reach: [],
      personId: null,
      clientId: null,
    },
  };
}
