export * from './contacts.js';
export { DUE_CLAUSES, owedState, slackDays, soonDaysOf } from './owed-state.js';
export type { OwedDays } from './owed-state.js';
