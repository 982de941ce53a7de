export * from './stored-document.entity.js';
export { uploadDocument } from './upload-document.js';
export { filesFor } from './files-for.js';
export { paperFor } from './paper-for.js';
