export * from './client.entity.js';
export { addSite } from './add-site.js';
export { amendClient } from './amend-client.js';
export { amendSite } from './amend-site.js';
export { ClientResolver } from './client.resolver.js';
export { registerClient } from './register-client.js';
export { removeSite } from './remove-site.js';
