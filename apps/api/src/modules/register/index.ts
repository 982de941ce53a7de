export { findPublicCertificate } from './public-certificate.queries.js';
export { registerPage } from './register-page.js';
