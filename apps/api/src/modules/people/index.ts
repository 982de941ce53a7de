import './person.fields.js';
export * from './person.entity.js';
export { PersonResolver } from './person.resolver.js';
