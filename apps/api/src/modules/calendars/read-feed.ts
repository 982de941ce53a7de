import { LockMode } from '@mikro-orm/core';
import type { Locale } from '@touchstone/messages';
import { plusDays } from '@touchstone/plain-date';
import { tellEvents } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RequestContext } from '../../context.js';
import { Account, actingAs, hashToken } from '../identity/index.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import { isFeedToken } from './feed-address.js';
import { feedEvents } from './feed-events.queries.js';
import { mayTell } from './may-tell.js';
import { writeCalendar } from './write-calendar.js';

/** A feed tells of so many days back … */
const BACK_DAYS = 90;
/** … and ahead: the year to come, with the quarter after it. */
const AHEAD_DAYS = 455;

/**
 * The calendar behind a token, as its account may read it at this moment; null where there is none: unknown, revoked, its
 * account closed or its person gone, or nothing of it left that may be read. What it tells is kept with it, so that the
 * next reading knows what moved; two readings at once take turns.
 */
export async function readFeed(context: RequestContext, token: string): Promise<string | null> {
  if (!isFeedToken(token)) return null;
  const { today, now, publicUrl } = context;
  return context.em.transactional(async (em) => {
    const inner = { ...context, em, sql: () => em.getKysely() as never };
    const feed = await em.findOne(
      CalendarFeed,
      { tokenHash: hashToken(token), revokedOn: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE, populate: [] },
    );
    const account = feed && (await livingAccount(inner, feed.owner.id));
    if (!feed || !account) return null;
    const acting = { ...actingAs(inner, account), locale: feed.language as Locale };
    if (!mayTell(acting.actor, feed.kind)) return null;

    const span = { from: plusDays(today, -BACK_DAYS), until: plusDays(today, AHEAD_DAYS) };
    const events = await feedEvents(acting, feed, span);
    const { tell, keep, isChanged } = tellEvents({ before: feed.told, events, from: span.from, today });
    const told = isChanged ? sql`, told = ${JSON.stringify(keep)}::jsonb` : sql``;
    await sql`update calendar_feed set last_read_at = ${now}::timestamptz ${told} where id = ${feed.id}`.execute(
      inner.sql(),
    );
    return writeCalendar({ name: feed.name, events: tell, now, publicUrl });
  });
}

/** The account as long as it may sign in and its person is with the body. */
async function livingAccount({ em, today }: RequestContext, id: string): Promise<Account | null> {
  const account = await em.findOne(Account, { id, isActive: true }, { populate: ['person'] });
  const leftOn = account?.person?.$.leftOn ?? null;
  return leftOn !== null && today > leftOn ? null : account;
}
