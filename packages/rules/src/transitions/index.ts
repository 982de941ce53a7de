export * from './transition-days.js';
export * from './keep-transition.js';
export * from './move-to-edition.js';
