import './transition.fields.js';
export * from './transition.entity.js';
export { TransitionResolver } from './transition.resolver.js';
export { planTransition } from './plan-transition.js';
export { endingEditions } from './find-cases.js';
export { hasMoved, moveBy } from './move-by.sql.js';
