export { useIsContact } from './useIsContact.js';
