export * from './check-client.js';
export * from './provinces.js';
export * from './sectors.js';
export * from './uscc.js';
