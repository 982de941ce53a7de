import './person.fields.js';
export { InterestResolver } from './interest.resolver.js';
export * from './person.entity.js';
export { EVERYBODY, factsOfPerson, personFactColumns } from './person-facts.queries.js';
export { PersonResolver } from './person.resolver.js';
export { QualificationResolver } from './qualification.resolver.js';
