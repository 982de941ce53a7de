import './audit.fields.js';
export * from './audit.entity.js';
export * from './nonconformity.entity.js';
export * from './scorecard.entity.js';
export { AuditResolver } from './audit.resolver.js';
export { NonconformityResolver } from './nonconformity.resolver.js';
