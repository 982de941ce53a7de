export { ScoreRefusalCode } from './check-scorecard.js';
export type { ScoreRefusal } from './check-scorecard.js';
export { combineEvaluations } from './combine-evaluations.js';
export type {
  CombinationFacts,
  CombinationLevel,
  CombinedEvaluation,
  CombinedOutcome,
} from './combine-evaluations.js';
export { compileEvaluation, DEFAULT_MINIMUM_SAMPLE } from './compile-evaluation.js';
export type { CompiledEvaluation } from './compile-evaluation.js';
export type { BandRules, EvaluationRules, LeafRules } from './evaluation-rules.js';
export type { ShownFraction } from './fraction.js';
export { ENGINE_VERSION, scoreScorecard, scoreSixPlaces } from './score-scorecard.js';
export type { CompleteOutcome, IncompleteOutcome, ScoreOutcome, ScoreResult } from './score-scorecard.js';
export type { Response, Scorecard, SpecialEntry } from './scorecard.js';
