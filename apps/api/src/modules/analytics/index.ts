import './analytics.enums.js';
export { deriveAllFacts } from './derive-facts.js';
export { ScoreFact } from './score-fact.entity.js';
export { ScoresResolver } from './scores.resolver.js';
export { ExplanationResolver } from './explanation.resolver.js';
