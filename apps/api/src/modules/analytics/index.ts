import './analytics.enums.js';
export { deriveEnteredFacts } from './derive-facts.js';
export { ScoreFact } from './score-fact.entity.js';
export { ScoresResolver } from './scores.resolver.js';
export { ExplanationResolver } from './explanation.resolver.js';
export { mailView } from './mail-view.js';
export { SavedView } from './saved-view.entity.js';
export { SavedViewResolver } from './saved-view.resolver.js';
