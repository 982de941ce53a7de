export * from './calendar-feed.js';
export * from './tell-events.js';
