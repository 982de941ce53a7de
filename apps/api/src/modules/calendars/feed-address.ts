import type { ActorContext } from '../../context.js';
import { secretUnder, takeTold, tellOnce } from '../identity/index.js';

const FEED_OPENED = ['calendar feed'] as const;
/** 256 bits, as a link writes them. */
const TOKEN = /^[\w-]{43}$/;

/** A token that nobody can guess, kept for the answer at hand. */
export function newFeedToken(context: ActorContext): string {
  const token = tokenUnder(context);
  tellOnce(context.http, token);
  return token;
}

/** The answer with the link of a feed that was opened by this very request, now or before; any other as it is. */
export function withAddress(context: ActorContext, answer: object): object {
  const told = takeTold(context.http);
  if ((answer as { readonly __typename?: unknown }).__typename !== 'CalendarFeed') return answer;
  const token = told ?? (context.verb?.claim ? tokenUnder(context) : null);
  return token === null ? answer : { ...answer, address: `${context.publicUrl}/calendars/${token}.ics` };
}

/** Whether a text has the shape of a token: what has not needs no look into the database. */
export function isFeedToken(text: string): boolean {
  return TOKEN.test(text);
}

function tokenUnder(context: ActorContext): string {
  return secretUnder(context, FEED_OPENED).toString('base64url');
}
