import type { EntityManager } from '@mikro-orm/postgresql';
import type { MikroORM } from '@mikro-orm/postgresql';

/** The role that serves: it does the body's work, and can change neither what was done nor how the database guards it. */
export const APP_ROLE = 'touchstone_app';

/** What is only ever added to. */
const ADDED_TO_ONLY = 'journal_entry, journal_seal, journal_head, head_delivery, known_fact, score_fact, data_export';

const GRANTS = [
  `do $$ begin
     if not exists (select from pg_roles where rolname = '${APP_ROLE}') then create role ${APP_ROLE} nologin; end if;
   exception when duplicate_object or unique_violation then null; end $$`,
  `do $$ begin
     if not pg_has_role(current_user, '${APP_ROLE}', 'member') then execute format('grant ${APP_ROLE} to %I', current_user); end if;
   end $$`,
  `revoke all on all tables in schema public from ${APP_ROLE}`,
  `grant usage on schema public to ${APP_ROLE}`,
  `grant select, insert, update, delete on all tables in schema public to ${APP_ROLE}`,
  `grant usage, select on all sequences in schema public to ${APP_ROLE}`,
  `revoke update, delete on ${ADDED_TO_ONLY} from ${APP_ROLE}`,
  `grant update (known_until) on known_fact to ${APP_ROLE}`,
  `grant update (known_until, written_by) on score_fact to ${APP_ROLE}`,
  `revoke insert, update, delete on mikro_orm_migrations from ${APP_ROLE}`,
];

/** The embedded engine tidies nothing by itself: whoever serves has to. */
const MAINTAINS = `grant pg_checkpoint, pg_maintain to ${APP_ROLE}`;

/**
 * Makes the role that serves and gives it what it needs, after every migration: what owns the tables lends no more.
 * @returns whether the house can serve under it; not where the account of `DATABASE_URL` may neither make nor take it
 */
export async function prepareAppRole(orm: MikroORM, engine: 'embedded' | 'postgres'): Promise<boolean> {
  const em = orm.em.fork();
  try {
    await em.transactional((inner) => grant(inner, engine));
    return true;
  } catch (error) {
    if ((error as { readonly code?: string }).code !== '42501') throw error;
    const [row] = await em
      .getConnection()
      .execute<{ member: boolean }[]>(
        `select coalesce((select pg_has_role(current_user, oid, 'member') from pg_roles where rolname = '${APP_ROLE}'), false) as member`,
      );
    return row?.member ?? false;
  }
}

/**
 * Whether the login that serves is the tables' owner, or may become him: then whoever can send any statement through it
 * can change the journal after all. A login that was given the role that serves, and nothing else, cannot.
 */
export async function mayBecomeOwner(orm: MikroORM): Promise<boolean> {
  const [row] = await orm.em
    .fork()
    .getConnection()
    .execute<{ owns: boolean }[]>(
      `select pg_has_role(session_user, relowner, 'member') as owns from pg_class where oid = 'public.journal_entry'::regclass`,
    );
  return row?.owns ?? false;
}

async function grant(em: EntityManager, engine: 'embedded' | 'postgres'): Promise<void> {
  const own = em.getTransactionContext();
  const run = (statement: string): Promise<unknown> => em.getConnection().execute(statement, [], 'run', own);
  // Servers that start at once take turns: a grant is a row that two cannot write.
  await run("select pg_advisory_xact_lock(hashtextextended('app role', 0))");
  for (const statement of engine === 'embedded' ? [...GRANTS, MAINTAINS] : GRANTS) await run(statement);
}
