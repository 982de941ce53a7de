export * from './body-profile.entity.js';
export { BodyResolver } from './body.resolver.js';
