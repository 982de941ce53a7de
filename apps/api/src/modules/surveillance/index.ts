import './surveillance-activity.fields.js';
import './proposed-step.fields.js';
export * from './surveillance-activity.entity.js';
export { SurveillanceActivityResolver } from './surveillance-activity.resolver.js';
export { syncSurveillance } from './sync-surveillance.js';
