import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';

/** For so many days what is cancelled is told as cancelled; calendars that ask more seldom find it gone. */
export const CANCELLED_TOLD_DAYS = 30;

/** So long what ended is remembered, lest it should come again under a smaller number. */
const REMEMBERED_DAYS = 366;

/** Something that takes whole days of a calendar. */
export interface CalendarEvent {
  /** Name that stays while the days move. */
  readonly uid: string;
  readonly startsOn: PlainDate;
  /** Last day. */
  readonly endsOn: PlainDate;
  readonly summary: string;
  /** What is to be opened for more. */
  readonly path: string;
}

/** An event as a feed told it last. */
export interface ToldEvent extends CalendarEvent {
  /** How often it was told otherwise than before: RFC 5545, 3.8.7.4. */
  readonly sequence: number;
  /** First day on which it was found to be no more; null while it is. */
  readonly cancelledOn: PlainDate | null;
}

/** What a feed tells on a day. */
export interface ToldEvents {
  /** Everything to be told, what was cancelled lately among it. */
  readonly tell: readonly ToldEvent[];
  /** What has to be known the next time. */
  readonly keep: readonly ToldEvent[];
  /** Whether any of it is told otherwise than last time. */
  readonly isChanged: boolean;
}

/** Facts of a feed on a day. */
export interface FeedFacts {
  readonly before: readonly ToldEvent[];
  readonly events: readonly CalendarEvent[];
  /** First day that the feed tells of: what ended before it is over, not cancelled. */
  readonly from: PlainDate;
  readonly today: PlainDate;
}

/**
 * What a feed tells, from what it told before and what there is now: what moved keeps its name and counts one up, what
 * is there no more is told as cancelled for a while, what comes again goes on counting. What only ended long ago is over.
 */
export function tellEvents({ before, events, from, today }: FeedFacts): ToldEvents {
  const known = new Map(before.map((each) => [each.uid, each]));
  const now = events.map((event) => toldAs(event, known.get(event.uid)));
  const there = new Set(events.map(({ uid }) => uid));
  const gone = before
    .filter(({ uid, endsOn, cancelledOn }) => !there.has(uid) && (cancelledOn !== null || endsOn >= from))
    .map((each) => (each.cancelledOn ? each : { ...each, sequence: each.sequence + 1, cancelledOn: today }));
  const over = before.filter(
    ({ uid, endsOn, cancelledOn }) => !there.has(uid) && cancelledOn === null && endsOn < from,
  );
  const remembered = [...gone, ...over].filter(({ endsOn }) => endsOn >= plusDays(from, -REMEMBERED_DAYS));
  return {
    tell: [...now, ...gone.filter(({ cancelledOn }) => isToldStill(cancelledOn, today))],
    keep: [...now, ...remembered],
    isChanged: [...now, ...gone].some((each) => known.get(each.uid) !== each),
  };
}

function toldAs(event: CalendarEvent, known: ToldEvent | undefined): ToldEvent {
  if (!known) return { ...event, sequence: 0, cancelledOn: null };
  const isSame =
    known.cancelledOn === null &&
    known.startsOn === event.startsOn &&
    known.endsOn === event.endsOn &&
    known.summary === event.summary &&
    known.path === event.path;
  return isSame ? known : { ...event, sequence: known.sequence + 1, cancelledOn: null };
}

function isToldStill(cancelledOn: PlainDate | null, today: PlainDate): boolean {
  return cancelledOn !== null && today <= plusDays(cancelledOn, CANCELLED_TOLD_DAYS);
}
