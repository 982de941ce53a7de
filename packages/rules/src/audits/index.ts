export * from './approve-exceptions.js';
export * from './attendance.js';
export * from './fieldwork.js';
export * from './nonconformity.js';
export * from './overdue-ladder.js';
export * from './special-entries.js';
export * from './submit-report.js';
export * from './surveillance-items.js';
