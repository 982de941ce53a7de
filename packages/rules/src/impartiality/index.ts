export * from './check-account.js';
export * from './hold-roles.js';
export * from './interests.js';
export * from './keep-interests.js';
export * from './role-change.js';
export * from './keep-keys.js';
export * from './see-path.js';
export * from './let-out.js';
