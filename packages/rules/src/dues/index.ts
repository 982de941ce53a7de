export * from './contacts.js';
export { duesOfCycle, proposedOn } from './cycle-dues.js';
export type { CycleDue, OwedCycle } from './cycle-dues.js';
export { mayDismissProposal } from './dismiss-proposal.js';
export { isTeamSound } from './team-sound.js';
export type { PlannedMember, PlannedTeam } from './team-sound.js';
export { DUE_CLAUSES, owedState, slackDays, soonDaysOf } from './owed-state.js';
export type { OwedDays } from './owed-state.js';
