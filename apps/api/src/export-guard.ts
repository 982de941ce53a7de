import type { EntityManager } from '@mikro-orm/postgresql';
import { message } from '@touchstone/messages';
import type { ExportFile, ExportKind, Refusal } from '@touchstone/rules';
import type { FastifyReply } from 'fastify';
import { sql } from 'kysely';
import { carryOut } from './command.js';
import type { ActorContext } from './context.js';
import { noteChange } from './database/journal-subscriber.js';
import { invalidInput } from './errors/domain-error.js';
import { shownRefusal } from './graphql/refused.type.js';
import type { Refused } from './graphql/refused.type.js';
import { letOutData } from './modules/identity/index.js';

/** A file that is about to leave the house. */
interface Leaving {
  /** By which the journal tells it. */
  readonly verb: ExportFile;
  readonly kind: ExportKind;
  /** Rows, the heading apart; of papers, files. */
  readonly rows: number;
  /** Why, as whoever asks says it. */
  readonly reason?: string | null;
  /** What is told of that is kept from most, by type and UUID. */
  readonly records?: ReadonlyArray<{ readonly type: string; readonly id: string }>;
  /** What of it, where there is a choice. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/**
 * The one guard that every file passes on its way out (导出放行): most rows by role, a reason, how often, an alarm where
 * it is far more than usual, and the journal. @returns null where it may leave, else every reason why not
 */
export async function letOut(
  context: ActorContext,
  { verb, kind, rows, reason = null, records = [], detail = {} }: Leaving,
): Promise<Refused | null> {
  const leave = async (inner: ActorContext, input: Parameters<typeof letOutData>[1]) => {
    for (const { type, id } of records) {
      const client = await clientOf(inner.em, type, id);
      const after = { ...detail, ...(client !== null && { client }) };
      noteChange(inner.em, { type, id, action: 'read', before: null, after });
    }
    return letOutData(inner, input);
  };
  const named = { ...context, verb: { name: verb, doors: [], claim: null } };
  return carryOut(named, [leave, { file: verb, kind, rows, reason }], { tell: () => null });
}

/** Who took a file, when, and by which request: what stands in it, so that it can be traced. */
export function exportMark({ actor, now, requestId, locale }: ActorContext): string {
  const at = `${now.slice(0, 16).replace('T', ' ')} UTC`;
  return message('EXPORT_MARK', { name: actor.displayName || actor.email, at, request: requestId ?? '–' }, locale);
}

/** A word of the address; nothing where it is not there. @throws DomainError INVALID_INPUT where it is there twice */
export function asked(query: unknown, name: string): string | null {
  const value = (query as Readonly<Record<string, unknown>>)[name] ?? null;
  if (value !== null && typeof value !== 'string')
    throw invalidInput([{ field: name, code: 'EXPORT_INPUT', params: { detail: name } }]);
  return value;
}

/** Every reason why a file does not go out, in the reader's language. */
export function refuseFile(
  reply: FastifyReply,
  { locale }: Pick<ActorContext, 'locale'>,
  refusals: readonly Refusal[],
): FastifyReply {
  const reasons = refusals.map((each) => shownRefusal(each, locale));
  return reply
    .code(409)
    .header('cache-control', 'no-store')
    .send({ code: 'REFUSED', message: reasons.map(({ message: said }) => said).join(' '), refusals: reasons });
}

/** The client in whose file a record is, where it is in one. */
async function clientOf(em: EntityManager, type: string, id: string): Promise<string | null> {
  if (type === 'Client') return id;
  const meta = em.getMetadata().getByClassName(type as never, false);
  const isInFile = meta?.props.some(
    ({ fieldNames }) => (fieldNames as readonly string[] | undefined)?.[0] === 'client_id',
  );
  if (!meta || !isInFile) return null;
  const { rows } = await sql<{ client_id: string | null }>`
    select client_id::text from ${sql.table(meta.tableName)} where id = ${id}`.execute(em.getKysely() as never);
  return rows[0]?.client_id ?? null;
}
