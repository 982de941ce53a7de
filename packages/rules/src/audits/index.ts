export * from './fieldwork.js';
export * from './nonconformity.js';
export * from './submit-report.js';
