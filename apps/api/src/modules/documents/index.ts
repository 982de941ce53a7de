export * from './document-store.js';
export * from './stored-document.entity.js';
