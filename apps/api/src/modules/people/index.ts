import './person.fields.js';
export * from './person.entity.js';
export { EVERYBODY, factsOfPerson, factsOfPersons } from './person-facts.queries.js';
export { PersonResolver } from './person.resolver.js';
