export { disagreements } from './severity/disagreement.js';
export type { Disagreement, LeafFinding } from './severity/disagreement.js';
export { rateOf } from './severity/rate.js';
export type { Rate } from './severity/rate.js';
export { severityOf } from './severity/severity.js';
export type { LossObservation, Severity, SeverityReport } from './severity/severity.js';
export * from './words.js';
export { cutMillionths, cutQuotient, millionthsOf, wholeRoot } from './exact.js';
export { NO_LEVEL } from './columns.js';
export { ANSWER_COLUMNS, ID_COLUMNS, NIL_ID, NUMBER_COLUMNS, WORD_COLUMNS } from './fact-part.js';
export type { FactPart } from './fact-part.js';
export { dayCode, openFacts } from './facts.js';
export type { Facts } from './facts.js';
export type { LeafSums, Sheet, SheetNode, SheetPlan } from './sheets.js';
export { finestPeriod, periodName } from './periods.js';
export type { TimeDimension } from './periods.js';
export { select } from './population.js';
export type { FactFilter } from './fact-filter.js';
export type { Population, Selected } from './population.js';
export { isNear, supposedOutcomes } from './supposed.js';
export type { SupposedCards, SupposedOutcomes, SupposedRules } from './supposed.js';
export { joinedFacts } from './joined.js';
export type { JoinedSheet } from './joined.js';
export { earlierCodes, groupFacts, isTime } from './groups.js';
export type { Grouped } from './groups.js';
export {
  countLevels,
  levelOfKey,
  noScores,
  percentileOf,
  scoresTogether,
  sortedScores,
  squareSum,
  sumScores,
} from './figures.js';
export type { ScoreSums } from './figures.js';
export { leavesTogether, lostOf, sumLeaves, sumNodes } from './losses.js';
export type { LeavesWanted, NodeSums } from './losses.js';
export { groupFigure } from './privacy/group-figure.js';
export type { GroupFigure } from './privacy/group-figure.js';
export { releasedGroups } from './privacy/released-groups.js';
export type { Member, ReleasedGroup } from './privacy/released-groups.js';
