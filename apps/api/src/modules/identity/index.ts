import './journal.fields.js';
export * from './account.entity.js';
export { AccountResolver } from './account.resolver.js';
export { DEMO_PASSWORD } from './demo-sign-ins.js';
export { IdentityResolver } from './identity.resolver.js';
export { JournalResolver } from './journal.resolver.js';
export { hashPassword } from './password.js';
export { readVisit } from './sessions.js';
export { readKeyVisit } from './key-visit.js';
