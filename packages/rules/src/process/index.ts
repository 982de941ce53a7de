export { isOpenTo, verbsFrom, movesOf, beginningsOf, faultsOf, PASSING_OF_DAYS } from './state-table.js';
export type { StateTable, Step, TableFaults } from './state-table.js';
export { APPLICATION_TABLE } from './application-table.js';
export { AUDIT_TABLE } from './audit-table.js';
export { NONCONFORMITY_TABLE } from './nonconformity-table.js';
export { APPEAL_TABLE } from './appeal-table.js';
export { COMPLAINT_TABLE } from './complaint-table.js';
export { CERTIFICATE_TABLE } from './certificate-table.js';
export { processDocument } from './draw-process.js';
