export * from './check-body-profile.js';
