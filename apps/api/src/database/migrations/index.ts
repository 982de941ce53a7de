import { Migration20260101000000 } from './migration-20260101000000-tables.js';
import { Migration20260101000001 } from './migration-20260101000001-certificate-reasons.js';
import { Migration20261127001000 } from './migration-20261127001000-application.js';

/** Every migration, in order. */
export const MIGRATIONS = [
  { name: 'Migration20260101000000', class: Migration20260101000000 },
  { name: 'Migration20260101000001', class: Migration20260101000001 },
  { name: 'Migration20261127001000', class: Migration20261127001000 },
];
