export * from './conformity-credential.js';
export { signJws } from './jws.js';
export * from './keys.js';
export * from './status-list.js';
export * from './verify-credential.js';
