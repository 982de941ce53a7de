export * from './rhythms.js';
export * from './tasks.js';
export * from './risks.js';
export * from './actions.js';
export * from './technical-file.js';
export * from './filing.js';
