export * from './client.entity.js';
export { ClientResolver } from './client.resolver.js';
export { registerClient } from './register-client.js';
