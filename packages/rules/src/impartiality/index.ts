export * from './hold-roles.js';
export * from './interests.js';
