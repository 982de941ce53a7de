import './certificate.fields.js';
export * from './certificate.entity.js';
export { CertificationResolver } from './certification.resolver.js';
export { CertificateResolver } from './certificate.resolver.js';
export { issueCertificate } from './issue-certificate.js';
export type { IssueFacts } from './issue-certificate.js';
export { recordEvent } from './record-event.js';
export type { EventFacts } from './record-event.js';
