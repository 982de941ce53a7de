export * from './checklist-answer.entity.js';
export { ChecklistResolver } from './checklist.resolver.js';
export { recordChecklist } from './record-checklist.js';
