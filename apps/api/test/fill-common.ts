import type { EntityManager } from '@mikro-orm/postgresql';
import type { PlainDate } from '@touchstone/plain-date';
import type { Certification } from '../src/modules/certificates/index.js';
import type { Client } from '../src/modules/clients/index.js';
import type { Programme } from '../src/modules/programmes/index.js';

/** The edition that every filled file is audited against. */
export const EDITION = 'gbt-27922/2011';

/** Where records are written, on which day, and the number that tells them from others. */
export interface Filling {
  readonly em: EntityManager;
  readonly today: PlainDate;
  readonly number: number;
}

/** What the records of one file have in common. */
export interface Common {
  readonly client: Client;
  readonly programme: Programme;
  readonly editionId: string;
  readonly certification: Certification;
}
