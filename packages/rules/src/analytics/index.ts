export * from './saved-view.js';
