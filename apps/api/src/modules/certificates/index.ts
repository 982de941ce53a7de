import './certificate.fields.js';
export * from './certificate.entity.js';
export { CertificationResolver } from './certification.resolver.js';
export { CertificateResolver } from './certificate.resolver.js';
export { issueCertificate } from './issue-certificate.js';
export { recordEvent } from './record-event.js';
export { openCertification } from './open-certification.js';
export { stateOf } from './certificate-state.js';
