import { ChangeSetType, helper } from '@mikro-orm/core';
import type { ChangeSet, EntityManager, EventSubscriber, FlushEventArgs } from '@mikro-orm/core';
import type { EntityManager as SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { JournalChange } from './journal-entry.entity.js';

/** Never journalled: what is no record of the body's work. */
const LEFT_OUT = new Set([
  'Session',
  'SignInAttempt',
  'KnownDevice',
  'PasswordLink',
  'LinkedIdentity',
  'MailMessage',
  'JournalEntry',
  'IdempotencyKey',
  'StatusSubscription',
]);
/** Never shown: that it changed is told, what it says is not. */
const SECRET = new Set(['passwordHash', 'sealed', 'fingerprint', 'tokenHash', 'recoveryHashes']);

/** What the database itself writes of a record when another is added to it (`certificate-guards.ts`). */
const TOLD_BY: Readonly<Record<string, { readonly type: string; readonly by: string }>> = {
  CertificateEvent: { type: 'Certificate', by: 'certificate' },
  CertificateIssue: { type: 'Certificate', by: 'certificate' },
};

/** A record as it stood before the database wrote to it. */
interface Standing {
  readonly type: string;
  readonly id: string;
  readonly row: Readonly<Record<string, unknown>> | null;
}

/** What a unit of work has changed so far, kept beside its transaction's entity manager. */
interface Noted {
  readonly changes: JournalChange[];
  readonly standing: Map<string, Standing>;
}
const NOTED = new WeakMap<object, Noted>();

/** Takes the changes made through an entity manager, one a record, and forgets them. */
export async function takeChanges(em: SqlEntityManager): Promise<readonly JournalChange[]> {
  const noted = NOTED.get(em);
  NOTED.delete(em);
  if (!noted) return [];
  const told: JournalChange[] = [];
  for (const { type, id, row } of noted.standing.values()) {
    const now = await rowOf(em, type, id);
    const differing = Object.keys(now ?? {}).filter(
      (name) => JSON.stringify(now?.[name]) !== JSON.stringify(row?.[name]),
    );
    if (row === null || now === null || differing.length === 0) continue;
    const of = (all: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(differing.map((name) => [name, all[name]]));
    told.push({ type, id, action: 'update', before: of(row), after: of(now) });
  }
  return merged([...noted.changes, ...told]);
}

/** Notes a change that was made without the unit of work: by a statement of our own. */
export function noteChange(em: object, change: JournalChange): void {
  notedOf(em).changes.push(change);
}

/** Notes before and after of every record a verb changes, in the flush that changes it. */
export class JournalSubscriber implements EventSubscriber {
  async onFlush({ uow, em }: FlushEventArgs): Promise<void> {
    const found = uow.getChangeSets().filter(({ meta }) => !LEFT_OUT.has(meta.className));
    if (found.length === 0) return;
    const noted = notedOf(em);
    for (const { type, id } of found.flatMap(toldOf)) {
      const key = `${type}:${id}`;
      if (!noted.standing.has(key))
        noted.standing.set(key, { type, id, row: await rowOf(em as SqlEntityManager, type, id) });
    }
    noted.changes.push(...found.map(changeOf));
  }
}

function notedOf(em: object): Noted {
  const noted = NOTED.get(em) ?? { changes: [], standing: new Map<string, Standing>() };
  NOTED.set(em, noted);
  return noted;
}

/** The record that the database writes to by itself when a row of this change set is added. */
function toldOf(set: ChangeSet<object>): readonly Omit<Standing, 'row'>[] {
  const told = TOLD_BY[set.meta.className];
  if (!told || set.type !== ChangeSetType.CREATE) return [];
  const id = (set.payload as Record<string, unknown>)[told.by];
  return typeof id === 'string' ? [{ type: told.type, id }] : [];
}

/** A row by property, as JSON has it; null where there is none yet. */
async function rowOf(
  em: SqlEntityManager,
  type: string,
  id: string,
): Promise<Readonly<Record<string, unknown>> | null> {
  const meta = (em as EntityManager).getMetadata().getByClassName(type as never) as {
    readonly tableName: string;
    readonly props: ReadonlyArray<{ readonly name: string; readonly fieldNames?: readonly string[] }>;
  };
  const { rows } = await sql<{ row: Record<string, unknown> }>`
    select to_jsonb(t) as row from ${sql.table(meta.tableName)} t where t.id = ${id}`.execute(em.getKysely() as never);
  const [found] = rows;
  if (!found) return null;
  return Object.fromEntries(
    meta.props.flatMap(({ name, fieldNames: [column] = [] }) =>
      column && column in found.row ? [[name, found.row[column]]] : [],
    ),
  );
}

function changeOf(set: ChangeSet<object>): JournalChange {
  const action = set.type === ChangeSetType.CREATE ? 'create' : set.type === ChangeSetType.UPDATE ? 'update' : 'delete';
  const payload = set.payload as Record<string, unknown>;
  const original = (set.originalEntity ?? {}) as Record<string, unknown>;
  const names = action === 'delete' ? Object.keys(original) : Object.keys(payload);
  const before = action === 'create' ? null : Object.fromEntries(names.map((key) => [key, original[key] ?? null]));
  return {
    type: set.meta.className,
    id: String(helper(set.entity).getPrimaryKey()),
    action,
    before: before && visible(before),
    after: action === 'delete' ? null : visible(payload),
  };
}

function visible(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, SECRET.has(key) ? '…' : value]));
}

/** One change a record: from what it was at first to what it is in the end. */
function merged(changes: readonly JournalChange[]): readonly JournalChange[] {
  // An import names ten thousands of records, each once.
  if (new Set(changes.map(({ id }) => id)).size === changes.length) return changes;
  const byRecord = new Map<string, JournalChange>();
  for (const change of changes) {
    const key = `${change.type}:${change.id}`;
    const earlier = byRecord.get(key);
    byRecord.set(key, earlier ? joined(earlier, change) : change);
  }
  return [...byRecord.values()];
}

function joined(first: JournalChange, last: JournalChange): JournalChange {
  const action = last.action === 'delete' || first.action === 'update' ? last.action : first.action;
  return {
    type: first.type,
    id: first.id,
    action,
    before: first.action === 'create' ? null : { ...last.before, ...first.before },
    after: last.action === 'delete' ? null : { ...first.after, ...last.after },
  };
}
