import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Actor } from './actor.js';
import type { Permission } from './permissions.js';

/** What lets one field be read, beyond what lets its record be. */
interface FieldDoor {
  /** Any of these. */
  readonly may: readonly Permission[];
  /** Column of the record that names the person it is about, who reads it of himself. */
  readonly self?: string;
}

const FEES: FieldDoor = { may: ['fee:read'] };
const PERSONS_OWN: FieldDoor = { may: ['person:file', 'person:keep'], self: 'id' };
const COLLEAGUES: FieldDoor = { may: ['person:read'], self: 'id' };
const OFFICE_OF_CLIENTS: FieldDoor = { may: ['credit:read'] };

/**
 * Fields that fewer may read than their record; whoever may not gets nothing, wherever the field is met: in a list, on a
 * page, in a filter, an order, a paper or the history. Such a field may be empty in the schema.
 */
export const FIELD_SCOPES: Readonly<Record<string, FieldDoor>> = {
  // What a client pays is kept from whoever reviews or decides (GB/T 27021.1-2017, 5.2).
  'Agreement.feeFen': FEES,
  'Agreement.applicationFeeFen': FEES,
  'Agreement.registrationFeeFen': FEES,
  'Agreement.auditFeeFen': FEES,
  'Agreement.surveillanceFeeFen': FEES,
  'AgreementAmendment.applicationFeeFen': FEES,
  'AgreementAmendment.registrationFeeFen': FEES,
  'AgreementAmendment.auditFeeFen': FEES,
  'AgreementAmendment.surveillanceFeeFen': FEES,
  // How to reach a colleague, and why he is away, is his own and his file's keepers' business.
  'Person.email': PERSONS_OWN,
  'Leave.note': { may: ['person:file', 'person:keep'], self: 'person_id' },
  // Whoever reads of a team reads names; the rest is for readers of persons.
  'Person.leftOn': COLLEAGUES,
  'Person.declarationValidUntil': COLLEAGUES,
  'Person.registeredUntil': COLLEAGUES,
  // The body's own remarks on a client.
  'Client.distinctBecause': OFFICE_OF_CLIENTS,
};

/** The rows of which an actor may read a field, as a predicate; null where whoever reads the record reads it. */
export type FieldScope = (type: string, field: string, alias: string) => RawBuilder<unknown> | null;

/** What the actor may read of each field. */
export function fieldScopeOf(actor: Actor): FieldScope {
  return (type, field, alias) => {
    const door = FIELD_SCOPES[`${type}.${field}`];
    if (!door || mayReadField(actor.permissions, type, field)) return null;
    if (!door.self || !actor.personId) return sql`false`;
    return sql`${sql.ref(`${alias}.${door.self}`)} = ${actor.personId}`;
  };
}

/** Whether some permissions let a field be read of everybody's records. */
export function mayReadField(permissions: ReadonlySet<Permission>, type: string, field: string): boolean {
  const door = FIELD_SCOPES[`${type}.${field}`];
  return !door || door.may.some((each) => permissions.has(each));
}
