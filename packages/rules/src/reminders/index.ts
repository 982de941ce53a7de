export * from './ladder.js';
export * from './webhooks.js';
export * from './jobs.js';
export * from './shipped.js';
export * from './told-to-clients.js';
