export * from './intake-period.entity.js';
export { intakeTemplate } from './intake-template.js';
export { IntakeResolver } from './intake.resolver.js';
export { uploadIntakeWorkbook } from './upload-intake-workbook.js';
