export * from './survey.entity.js';
export * from './response-basis.entity.js';
export * from './mystery-visit.entity.js';
export { MysteryVisitResolver } from './mystery-visit.resolver.js';
export { SurveyResolver } from './survey.resolver.js';
export { attachResponseBasis } from './attach-response-basis.js';
export { closeSurvey } from './close-survey.js';
export { drawUpSurvey } from './draw-up-survey.js';
export { importSurveyAnswers } from './import-survey-answers.js';
