export * from './audit-time.js';
export { halfDaysOf, personDaysOf } from './person-days.js';
export * from './plan-audit.js';
export * from './time-table.js';
