export * from './check-body-profile.js';
export * from './holiday-year.js';
