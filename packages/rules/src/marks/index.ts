export * from './mark-use.js';
export * from './mark-case.js';
export * from './mark-stop.js';
export * from './mark-checks.js';
export * from './mark-report.js';
