export { PortalHome } from './PortalHome.js';
export { useIsContact } from './useIsContact.js';
