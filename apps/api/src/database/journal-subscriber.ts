import { ChangeSetType, helper } from '@mikro-orm/core';
import type { ChangeSet, EventSubscriber, FlushEventArgs } from '@mikro-orm/core';
import type { JournalChange } from './journal-entry.entity.js';

/** Never journalled: secrets, and what is no record of the body's work. */
const LEFT_OUT = new Set(['Session', 'SignInAttempt', 'JournalEntry']);
const SECRET = new Set(['passwordHash', 'sealed', 'fingerprint', 'tokenHash']);

/** The changes of a unit of work so far, kept beside its transaction's entity manager. */
const CHANGES = new WeakMap<object, JournalChange[]>();

/** Takes the changes that were flushed through an entity manager, and forgets them. */
export function takeChanges(em: object): readonly JournalChange[] {
  const changes = CHANGES.get(em) ?? [];
  CHANGES.delete(em);
  return changes;
}

/** Notes before and after of every record a verb changes, in the flush that changes it. */
export class JournalSubscriber implements EventSubscriber {
  onFlush({ uow, em }: FlushEventArgs): void {
    const found = uow.getChangeSets().filter(({ meta }) => !LEFT_OUT.has(meta.className));
    if (found.length === 0) return;
    CHANGES.set(em, [...(CHANGES.get(em) ?? []), ...found.map(changeOf)]);
  }
}

function changeOf(set: ChangeSet<object>): JournalChange {
  const action = set.type === ChangeSetType.CREATE ? 'create' : set.type === ChangeSetType.UPDATE ? 'update' : 'delete';
  const payload = set.payload as Record<string, unknown>;
  const original = (set.originalEntity ?? {}) as Record<string, unknown>;
  const before =
    action === 'create' ? null : Object.fromEntries(Object.keys(payload).map((key) => [key, original[key] ?? null]));
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
