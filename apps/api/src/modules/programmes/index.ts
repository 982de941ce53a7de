export { EditionResolver } from './edition.resolver.js';
export * from './programme.entity.js';
export { ProgrammeResolver } from './programme.resolver.js';
