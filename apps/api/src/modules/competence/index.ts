import './competence.enums.js';
export { qualificationsWorkbook } from './qualifications-workbook.js';
export { CompetenceResolver } from './competence.resolver.js';
