export * from './adopt-edition.js';
