import './decision.fields.js';
export * from './decision.entity.js';
export { DecisionResolver } from './decision.resolver.js';
