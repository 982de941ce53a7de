export * from './change-sites.js';
export * from './check-client.js';
export * from './email.js';
export * from './check-reach.js';
export * from './provinces.js';
export * from './sectors.js';
export * from './uscc.js';
