export * from './certificate-number.js';
export * from './certificate-steps.js';
export * from './decide.js';
export * from './gate.js';
export * from './issuance.js';
export * from './outcomes.js';
export * from './review-report.js';
export * from './take-decision.js';
