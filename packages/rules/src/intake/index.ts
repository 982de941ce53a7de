export { INTAKE_COLUMNS, INTAKE_NEEDED, INTAKE_ROWS_MOST } from './columns.js';
export type { IntakeChange, IntakeRow, PlannedRow } from './intake-row.js';
export { mayOpenIntake, mayTakeIn } from './intake-period.js';
export { cycleOf, planCertificates } from './plan-certificates.js';
export type {
  CertificateIntakeFacts,
  CertificateOnRecord,
  EditionTaken,
  KnownCertificates,
} from './plan-certificates.js';
export { planClients } from './plan-clients.js';
export type { ClientIntake, Kept, KnownClients } from './plan-clients.js';
export { planHistory } from './plan-history.js';
export type { CertificateTold, IntakeFactRow, KnownHistory } from './plan-history.js';
export { planPeople } from './plan-people.js';
export type { KnownPeople, PersonIntake } from './plan-people.js';
