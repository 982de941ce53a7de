import './certificate.fields.js';
export * from './certificate.entity.js';
export { CertificationResolver } from './certification.resolver.js';
export { CertificateResolver } from './certificate.resolver.js';
