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
import { Migration20261127030000 } from './migration-20261127030000-review-notes.js';
import { Migration20261127020000 } from './migration-20261127020000-combined-audits.js';
import { Migration20261127030001 } from './migration-20261127030001-gate-levels.js';
import { Migration20261127030002 } from './migration-20261127030002-paper-kinds.js';
import { Migration20261127040000 } from './migration-20261127040000-changes.js';
import { Migration20261127020001 } from './migration-20261127020001-checklists.js';

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
  { name: 'Migration20261127030000', class: Migration20261127030000 },
  { name: 'Migration20261127020000', class: Migration20261127020000 },
  { name: 'Migration20261127030001', class: Migration20261127030001 },
  { name: 'Migration20261127030002', class: Migration20261127030002 },
  { name: 'Migration20261127040000', class: Migration20261127040000 },
  { name: 'Migration20261127020001', class: Migration20261127020001 },
];
