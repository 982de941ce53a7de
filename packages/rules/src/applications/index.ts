export * from './review-application.js';
export * from './sign-agreement.js';
export * from './submit-application.js';
