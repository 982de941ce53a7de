export { CalendarFeed } from './calendar-feed.entity.js';
export { CalendarFeedResolver } from './calendar-feed.resolver.js';
export { readFeed } from './read-feed.js';
