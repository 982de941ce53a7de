import './competence.enums.js';
export { CompetenceResolver } from './competence.resolver.js';
