import './permit.fields.js';
export * from './client.entity.js';
export * from './permit.entity.js';
export { ClientResolver } from './client.resolver.js';
export { permitsOf } from './permit.queries.js';
export { PermitResolver } from './permit.resolver.js';
export { recordPermit } from './record-permit.js';
export { registerClient } from './register-client.js';
