import type { PlainDate } from '@touchstone/plain-date';
import type { SchemeEdition } from '@touchstone/schemes';
import type { EditionShelf } from '../../editions.js';
import type { MadeUpClient } from './made-up-clients.js';

/** Rows to be written, by table; audits among them are decided once their teams are written. */
export type Rows = Record<string, object[]>;

/** Who does what in the history. */
export interface HistoryCast {
  readonly programmeIds: ReadonlyMap<string, string>;
  readonly auditorIds: readonly string[];
  readonly reviewerId: string;
  readonly deciderId: string;
}

/** One file from its first audit to its last. */
export interface FileWish {
  readonly editions: EditionShelf;
  readonly edition: SchemeEdition;
  readonly cast: HistoryCast;
  readonly client: MadeUpClient;
  readonly number: number;
  /** Last day of the first audit. */
  readonly from: PlainDate;
  /** No audit is decided after it, and whatever is certified then has ended. */
  readonly until: PlainDate;
  readonly mostAudits: number;
}

/** A file while it is made up. */
export interface MadeUpFile {
  readonly wish: FileWish;
  readonly rows: Rows;
  readonly clientId: string;
  readonly certificationId: string;
  readonly team: readonly string[];
  /** In thousandths. */
  readonly ability: number;
  certificate: Issued | null;
  audits: number;
  /** How many certificates the file has had. */
  cycles: number;
}

/** The certificate a file has. */
export interface Issued {
  readonly id: string;
  readonly issuedOn: PlainDate;
  readonly validUntil: PlainDate;
  level: string;
  surveillances: number;
}

/** Adds a row to a table's. */
export function add(rows: Rows, table: string, row: object): void {
  (rows[table] ??= []).push(row);
}
