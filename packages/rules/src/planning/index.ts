export * from './activities.js';
export * from './audit-file.js';
export * from './audit-time.js';
export * from './change-plan.js';
export { halfDaysOf, personDaysOf } from './person-days.js';
export * from './plan-audit.js';
export * from './time-table.js';
