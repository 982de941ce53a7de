import { shiftedClock } from '@touchstone/plain-date';
import { sql } from 'kysely';
import { perform } from './command.js';
import { NO_EXCHANGE } from './context.js';
import type { ActorContext } from './context.js';
import { mailView } from './modules/analytics/index.js';
import { BodyProfile } from './modules/body/index.js';
import type { ServerParts } from './request-context.js';

/** How often it is looked whether a view is due. */
const LOOKS_EVERY_MS = 60_000;

/** What mails views while the house is open. */
export interface ViewMailer {
  /** Ends it after what it is doing. */
  readonly stop: () => Promise<void>;
}

/** Mails views on their days from here on. */
export function startViewMailer(parts: ServerParts, log: (error: unknown) => void): ViewMailer {
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(() => mailDueViews(parts, log)).catch(log);
  }, LOOKS_EVERY_MS).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

/**
 * Mails every view whose day has come, each in a transaction of its own with the letters and its next day, so that
 * nothing is sent twice; one that cannot be answered holds no other up. @returns how many were mailed
 */
export async function mailDueViews(parts: ServerParts, log: (error: unknown) => void): Promise<number> {
  const em = parts.database.orm.em.fork();
  const body = await em.findOne(BodyProfile, { onlyOne: 1 });
  if (!body) return 0;
  const today = shiftedClock(parts.clock, body.clockShiftDays).today();
  const { rows } = await sql<{ id: string; keeper_id: string }>`
    select id, keeper_id from saved_view where next_mail_on <= ${today}::date order by next_mail_on, id`.execute(
    em.getKysely() as never,
  );
  let mailed = 0;
  for (const { id, keeper_id: accountId } of rows) {
    try {
      const context = houseContext(parts, { accountId, today, isDemo: body.isDemo });
      const done = await perform(context, mailView, { savedViewId: id });
      if ('id' in done) mailed += 1;
    } catch (error) {
      log(error);
    }
  }
  return mailed;
}

/** A request of the house itself, in the name of a view's keeper. What each reader may be told is asked of his account. */
function houseContext(
  parts: ServerParts,
  { accountId, today, isDemo }: Pick<ActorContext, 'today' | 'isDemo'> & { readonly accountId: string },
): ActorContext {
  const em = parts.database.orm.em.fork();
  return {
    em,
    sql: () => em.getKysely() as never,
    today,
    now: parts.clock.now(),
    locale: 'zh',
    editions: parts.editions,
    documents: parts.documents,
    secrets: parts.secrets,
    mailer: parts.mailer,
    publicUrl: parts.config.publicUrl,
    identityProvider: null,
    isDemo,
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
