export * from './hand-out.js';
export * from './publish-template.js';
export * from './template.js';
