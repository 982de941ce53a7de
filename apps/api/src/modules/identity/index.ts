export * from './account.entity.js';
export { DEMO_PASSWORD } from './demo-sign-ins.js';
export { IdentityResolver } from './identity.resolver.js';
export { hashPassword } from './password.js';
export { readVisit } from './sessions.js';
export type { Visit } from './sessions.js';
