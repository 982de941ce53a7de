export * from './intake-period.entity.js';
export { intakeTemplate } from './intake-template.js';
export { readIntake } from './intake-workbook.js';
export { IntakeResolver } from './intake.resolver.js';
export { openIntake } from './open-intake.js';
export { planWorkbook } from './plan-workbook.js';
export { takeInPlan, takeInWorkbook } from './take-in-workbook.js';
export { uploadIntakeWorkbook } from './upload-intake-workbook.js';
