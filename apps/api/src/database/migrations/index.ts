import { Migration20260101000000 } from './migration-20260101000000-tables.js';
import { Migration20260101000001 } from './migration-20260101000001-certificate-reasons.js';
import { Migration20261127001000 } from './migration-20261127001000-application.js';
import { Migration20261127002000 } from './migration-20261127002000-deal.js';
import { Migration20261127003000 } from './migration-20261127003000-fieldwork.js';
import { Migration20261127004000 } from './migration-20261127004000-surveys.js';
import { Migration20261127005000 } from './migration-20261127005000-nonconformities.js';
import { Migration20261127006000 } from './migration-20261127006000-special-audits.js';
import { Migration20261127007000 } from './migration-20261127007000-appeals.js';
import { Migration20261127007001 } from './migration-20261127007001-complaints.js';
import { Migration20261127008000 } from './migration-20261127008000-transitions.js';
import { Migration20261127010000 } from './migration-20261127010000-response-files.js';
import { Migration20261127010001 } from './migration-20261127010001-seat-days.js';

/** Every migration, in order. */
export const MIGRATIONS = [
  { name: 'Migration20260101000000', class: Migration20260101000000 },
  { name: 'Migration20260101000001', class: Migration20260101000001 },
  { name: 'Migration20261127001000', class: Migration20261127001000 },
  { name: 'Migration20261127002000', class: Migration20261127002000 },
  { name: 'Migration20261127003000', class: Migration20261127003000 },
  { name: 'Migration20261127004000', class: Migration20261127004000 },
  { name: 'Migration20261127005000', class: Migration20261127005000 },
  { name: 'Migration20261127006000', class: Migration20261127006000 },
  { name: 'Migration20261127007000', class: Migration20261127007000 },
  { name: 'Migration20261127007001', class: Migration20261127007001 },
  { name: 'Migration20261127008000', class: Migration20261127008000 },
  { name: 'Migration20261127010000', class: Migration20261127010000 },
  { name: 'Migration20261127010001', class: Migration20261127010001 },
];
