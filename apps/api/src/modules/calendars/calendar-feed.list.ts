import { CalendarKind } from '@touchstone/rules';
import { DAY, INSTANT, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { CalendarFeed } from './calendar-feed.entity.js';

/** One's own calendar feeds. */
export const CalendarFeedList = listOf(CalendarFeed, {
  fields: {
    id: { kind: REFERENCE },
    name: { kind: TEXT, sortable: true },
    kind: { kind: WORD(CalendarKind), sortable: true },
    openedOn: { kind: DAY, sortable: true },
    lastReadAt: { kind: INSTANT, sortable: true },
    revokedOn: { kind: DAY, sortable: true },
  },
  defaultOrder: [
    ['openedOn', 'DESC'],
    ['id', 'DESC'],
  ],
});
