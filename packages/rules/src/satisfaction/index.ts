export * from './attach-basis.js';
export * from './keep-survey.js';
export * from './measure-satisfaction.js';
export * from './mystery-visit.js';
export { writeCsv } from './parse-csv.js';
export * from './questionnaire.js';
export * from './read-answers.js';
export { requiredSample, SATISFACTION_VERSION } from './sample-size.js';
export * from './standard.js';
