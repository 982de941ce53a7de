export * from './accounts.js';
export * from './applications.js';
export * from './audits.js';
export * from './decisions.js';
export * from './people.js';
