import { createHash } from 'node:crypto';

/** An entry as it is sealed: every column as the database writes it out, so that nothing is lost in between. */
export interface SealedFields {
  readonly id: string;
  readonly recordedAt: string;
  readonly verb: string;
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly clientId: string | null;
  readonly roles: string;
  readonly reason: string | null;
  readonly requestId: string | null;
  /** The JSON as PostgreSQL writes a jsonb: its members are always in the same order. */
  readonly changes: string;
  readonly transactionId: string;
}

/** A place in the chain. */
export interface Seal {
  readonly number: number;
  readonly sealedAt: string;
  readonly clockLeapt: boolean;
}

/** What stands before the first entry. */
export const BEFORE_ALL = '0'.repeat(64);

/** A link of the chain: the hash over the link before it, the place and all that is sealed. */
export function hashOf(previous: string, { number, sealedAt, clockLeapt }: Seal, entry: SealedFields): string {
  const fields = [
    previous,
    String(number),
    sealedAt,
    String(clockLeapt),
    entry.id,
    entry.recordedAt,
    entry.verb,
    entry.accountId,
    entry.personId,
    entry.clientId,
    entry.roles,
    entry.reason,
    entry.requestId,
    entry.changes,
    entry.transactionId,
  ];
  return createHash('sha256').update(canonical(fields)).digest('hex');
}

/** Fields one after another, each after its length, so that no two lists of fields read the same. */
export function canonical(fields: ReadonlyArray<string | null>): string {
  return fields.map((field) => (field === null ? '-' : `${Buffer.byteLength(field)}:${field}`)).join('');
}

/** The moment of a `timestamptz(3)` in every engine's and server's time zone alike. */
export const momentSql = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The select list by which an entry `e` is read as it is sealed. */
export const SEALED_FIELDS = `e.id::text as "id", ${momentSql('e.recorded_at')} as "recordedAt", e.verb as "verb",
  e.account_id::text as "accountId", e.person_id::text as "personId", e.client_id::text as "clientId", e.roles::text as "roles",
  e.reason as "reason", e.request_id as "requestId", e.changes::text as "changes", e.transaction_id::text as "transactionId"`;
