import './application.fields.js';
export * from './application.entity.js';
export { ApplicationResolver } from './application.resolver.js';
export { AgreementResolver } from './agreement.resolver.js';
