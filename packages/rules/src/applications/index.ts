export * from './amendment.js';
export * from './credit.js';
export * from './draft-application.js';
export * from './draw-up-agreement.js';
export * from './keep-application.js';
export * from './review-application.js';
export * from './sign-agreement.js';
export * from './submit-application.js';
