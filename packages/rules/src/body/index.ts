export { BODY_TERMS, checkBodyTerms } from './body-terms.js';
export type { BodyTerm, BodyTermsFacts } from './body-terms.js';
export * from './check-body-profile.js';
export * from './holiday-year.js';
export * from './kpis.js';
export * from './issuer-key.js';
