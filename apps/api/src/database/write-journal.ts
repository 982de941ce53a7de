import type { AccountRole } from '@touchstone/rules';
import { sql } from 'kysely';
import { AUTHORITY } from '../auth/permissions.js';
import type { ActorContext } from '../context.js';
import { newId } from '../graphql/ids.js';
import { JournalEntry } from './journal-entry.entity.js';
import type { JournalChange } from './journal-entry.entity.js';
import { takeChanges } from './journal-subscriber.js';
import { SENT_WITH_NEXT } from './preparing-client.js';
import { insertSql } from './write-rows.js';

/** What a verb was given, as far as the journal tells it. */
interface Done {
  readonly verb: string;
  readonly input: unknown;
}

/** Who acts, as far as the journal tells it. */
type Acting = Pick<ActorContext['actor'], 'accountId' | 'personId' | 'clientId' | 'roles'>;

/** Whoever is not signed in. */
export const ANYBODY: Acting = { accountId: '', personId: null, clientId: null, roles: [] };

/** Writes the entry of a verb within its transaction. @returns what it changed */
export async function writeJournal(
  {
    em,
    actor,
    now,
    requestId,
    verb: call,
  }: Pick<ActorContext, 'em' | 'now' | 'requestId' | 'verb'> & { actor: Acting },
  { verb, input }: Done,
): Promise<readonly JournalChange[]> {
  const changes = await takeChanges(em);
  const { statement } = insertSql(em, JournalEntry, {
    id: newId(),
    recordedAt: now,
    verb: call?.name ?? verb,
    accountId: actor.accountId || null,
    personId: actor.personId,
    clientId: clientOf(changes) ?? actor.clientId,
    roles: actingRoles(actor.roles, call?.doors ?? []),
    reason: reasonOf(input),
    requestId,
    changes,
  });
  await sql`${sql.raw(SENT_WITH_NEXT)} ${statement}`.execute(em.getKysely() as never);
  return changes.filter(({ action }) => action !== 'read');
}

/** Those of an account's roles that open the verb; all of them where it is open to all. */
function actingRoles(roles: readonly AccountRole[], doors: readonly string[]): AccountRole[] {
  const opening = roles.filter((role) =>
    doors.some((door) => (AUTHORITY[role].may as readonly string[]).includes(door)),
  );
  return opening.length > 0 ? opening : [...roles];
}

function reasonOf(input: unknown): string | null {
  const reason = (input as { readonly reason?: unknown } | null)?.reason;
  return typeof reason === 'string' && reason.trim() !== '' ? reason.trim() : null;
}

/** The client whose file was changed, where it was one. */
function clientOf(changes: readonly JournalChange[]): string | null {
  const named = changes.flatMap(({ type, id, after, before }) =>
    type === 'Client' ? [id] : [after?.['client'], after?.['clientId'], before?.['client']],
  );
  return named.find((id): id is string => typeof id === 'string') ?? null;
}
