export { uninvolvedChecks } from './uninvolved.js';
export type { Involvement, UninvolvedFacts } from './uninvolved.js';
export * from './appeal.js';
export * from './complaint.js';
