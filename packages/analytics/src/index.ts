export { disagreements } from './severity/disagreement.js';
export type { Disagreement, LeafFinding } from './severity/disagreement.js';
export { rateOf } from './severity/rate.js';
export type { Rate } from './severity/rate.js';
export { severityOf } from './severity/severity.js';
export type { LossObservation, Severity, SeverityReport } from './severity/severity.js';
