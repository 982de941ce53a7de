export * from './programme.entity.js';
export { ProgrammeResolver } from './programme.resolver.js';
