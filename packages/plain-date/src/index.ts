export * from './plain-date.js';
export * from './clock.js';
