import './transition.fields.js';
export * from './transition.entity.js';
export { TransitionResolver } from './transition.resolver.js';
export { planTransition } from './plan-transition.js';
