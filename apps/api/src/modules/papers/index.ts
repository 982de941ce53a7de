export { PaperTemplate } from './paper-template.entity.js';
export { PapersResolver } from './papers.resolver.js';
export { papersOf } from './papers.queries.js';
export { makePaper } from './make-paper.js';
export { checkTrial } from './check-trial.js';
export { dossierFiles } from './dossier-files.js';
