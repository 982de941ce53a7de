export * from './stored-document.entity.js';
export { uploadDocument } from './upload-document.js';
