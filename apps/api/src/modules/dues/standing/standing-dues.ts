import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { RequestContext } from '../../../context.js';
import { madeOnce } from '../../../reading/made-once.js';
import type { Sql } from '../due-source.js';
import { OwedReach } from './owed-reach.js';
import { compareDues, groupOf, standingSql } from './standing-due.js';
import type { DueGroup, StandingDue, StandingRow } from './standing-due.js';

/** Everything owed on a day, by whoever: it is never changed, but another put in its place. */
export interface StandingDues {
  /** In the order of a list. */
  readonly rows: readonly StandingDue[];
  readonly groups: readonly DueGroup[];
  /** How many rows each group has. */
  readonly counts: Int32Array;
  /** The same by programme; by null those of none. */
  readonly byProgramme: ReadonlyMap<string | null, Int32Array>;
}

type Reads = Pick<RequestContext, 'em' | 'sql' | 'today' | 'editions'>;

/** What is owed as this process has read it from one database. */
interface Store {
  /** The day and the editions it was worked out for. */
  of: string;
  dues: StandingDues;
  readonly groupOf: Map<string, DueGroup>;
  /** Every transaction before this one had ended when it was read last. */
  readUntil: string;
  /** Changes of later ones that were read all the same. */
  seen: ReadonlySet<string>;
  readAt: number;
  running: Promise<void>;
  next: Promise<void> | null;
}

/** That something changed of which it is told what is owed. */
interface Change {
  readonly id: string;
  readonly reach: OwedReach;
  readonly clientId: string | null;
  readonly personId: string | null;
}

/** How many rows are taken at a time: short enough to let others have their turn. */
const AT_A_TIME = 5000;
/** Clients of whom it is read anew one by one; of more, everything is, and a statement that touches more says no other. */
const MOST_CLIENTS = 1000;
/** A process that has not looked for so long reads everything: changes are kept for a day. */
const KEPT_MS = 12 * 3_600_000;
/** How long whoever asks waits for it; then he is told from the records themselves. */
const PATIENCE_MS = 400;

/** The transaction before which all had ended. */
const BEFORE: Sql = sql`pg_snapshot_xmin(pg_current_snapshot())::text`;

/** By connection: what was read can be dropped at any time, and is read again. */
const STORES = new WeakMap<object, Store>();

/**
 * Everything owed as it stands now: whatever was committed before the call is in it. The first call of a process and of a
 * day reads everything; each later one what changed since. @returns null where that takes too long to wait for
 */
export async function standingDues(context: Reads): Promise<StandingDues | null> {
  const store = storeOf(context);
  const reading = readAlong(context, store);
  const isRead = await withinPatience(reading);
  return isRead && store.of === ofContext(context) ? store.dues : null;
}

/** Reads what is owed, however long it takes, so that nobody who asks has to wait for it. */
export async function readStandingDues(context: Reads): Promise<void> {
  await readAlong(context, storeOf(context));
}

/** Forgets changes that every process has read by now, or will read everything. */
export async function forgetOwedChanges(database: Kysely<unknown>): Promise<void> {
  await sql`delete from owed_change where noted_at < now() - interval '1 day'`.execute(database);
}

function storeOf({ em }: Reads): Store {
  // The client and not the connection: one that is opened anew may lead to another database.
  const connection = em.getConnection().getClient();
  const known = STORES.get(connection);
  if (known) return known;
  const store: Store = {
    of: '',
    dues: { rows: [], groups: [], counts: new Int32Array(), byProgramme: new Map() },
    groupOf: new Map(),
    readUntil: '',
    seen: new Set(),
    readAt: 0,
    running: Promise.resolve(),
    next: null,
  };
  STORES.set(connection, store);
  return store;
}

/** Two who ask at once share one reading, if it begins after both asked. */
function readAlong(context: Reads, store: Store): Promise<void> {
  if (store.next === null) {
    const reading = store.running
      .catch(() => undefined)
      .then(() => {
        store.next = null;
        return bringUpToDate(context, store);
      });
    store.next = reading;
    store.running = reading;
  }
  return store.next;
}

async function withinPatience(reading: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  // Nobody else may wait for it: what goes wrong after that is the next reading's to tell.
  reading.catch(() => undefined);
  return Promise.race([reading.then(() => true), patience]).finally(() => clearTimeout(timer));
}

/** What everything owed depends on beside the database. */
function ofContext({ today, editions }: Reads): string {
  return [today, ...editions.all().map(({ id }) => id)].join(' ');
}

async function bringUpToDate(context: Reads, store: Store): Promise<void> {
  const of = ofContext(context);
  if (store.of !== of || performance.now() - store.readAt > KEPT_MS) return readEverything(context, store, of);
  const { until, changes } = await changesSince(context.sql(), store.readUntil);
  const fresh = changes.filter(({ id }) => !store.seen.has(id));
  const clients = await clientsOf(context, store, fresh);
  if (clients.size > MOST_CLIENTS || fresh.some(({ reach }) => reach === OwedReach.EVERYTHING))
    return readEverything(context, store, of);
  const rest = fresh.some(({ reach }) => reach === OwedReach.REST);
  if (clients.size > 0 || rest) await readAgain(context, store, { clients, rest });
  store.readUntil = until;
  store.seen = new Set(changes.map(({ id }) => id));
  store.readAt = performance.now();
}

type Changed = Change & { readonly until: string };

// Transactions of a database that this one was restored from had other numbers: theirs are not read each time anew.
const readChanges = madeOnce<{ readonly since: string }, Changed>(
  (of) => sql<Changed>`select u.until, c.* from
    (select ${BEFORE} as until) u left join (
      select id, reach, client_id as "clientId", person_id as "personId" from owed_change
      where written_by >= ${of(({ since }) => since)}::xid8
        and written_by < pg_snapshot_xmax(pg_current_snapshot())) c on true`,
);

async function changesSince(
  database: Kysely<unknown>,
  since: string,
): Promise<{ readonly until: string; readonly changes: readonly Change[] }> {
  const rows = await readChanges(database, { since });
  return { until: rows[0]?.until ?? '0', changes: rows.filter(({ id }) => id !== null) };
}

/** Whose dues may have changed: clients that are named, and those with an audit that somebody who is named is to hold. */
async function clientsOf(
  { sql: database }: Reads,
  { dues }: Store,
  changes: readonly Change[],
): Promise<ReadonlySet<string>> {
  const named = changes.flatMap(({ clientId }) => clientId ?? []);
  const persons = [...new Set(changes.flatMap(({ personId }) => personId ?? []))];
  if (persons.length === 0) return new Set(named);
  const { rows } = await sql<{ id: string }>`select distinct client_id as id from team_assignment
    where person_id = any(${`{${persons.join(',')}}`}::uuid[])`.execute(database());
  const audited = new Set(
    dues.rows.flatMap(({ group, clientId }) =>
      group.planState === null || group.planState === 'UNPLANNED' ? [] : clientId,
    ),
  );
  return new Set([...named, ...rows.map(({ id }) => id).filter((id) => audited.has(id))]);
}

async function readEverything(context: Reads, store: Store, of: string): Promise<void> {
  store.of = '';
  store.groupOf.clear();
  const words = new Map<string, string>();
  const rows: StandingDue[] = [];
  await context.em.fork().transactional(async (em) => {
    const database = em.getKysely() as unknown as Kysely<unknown>;
    const { rows: now } = await sql<{ until: string }>`select ${BEFORE} as until`.execute(database);
    await sql`declare standing no scroll cursor for ${standingSql(context, sql`true`)}`.execute(database);
    for (let more = true; more;) {
      const taken = await sql<StandingRow>`fetch ${sql.lit(AT_A_TIME)} from standing`.execute(database);
      for (const row of taken.rows) rows.push(dueOf(store, row, words));
      more = taken.rows.length === AT_A_TIME;
      await new Promise(setImmediate);
    }
    store.readUntil = now[0]?.until ?? '0';
  });
  store.seen = new Set();
  store.readAt = performance.now();
  store.dues = counted(store, rows);
  store.of = of;
}

/** Reads anew what is owed by some clients, and what is no client's. */
async function readAgain(
  context: Reads,
  store: Store,
  { clients, rest }: { readonly clients: ReadonlySet<string>; readonly rest: boolean },
): Promise<void> {
  const these: Sql = sql`a.client_id = any(${`{${[...clients].join(',')}}`}::uuid[])`;
  const those: Sql = sql`a.client_id is null`;
  const which = clients.size === 0 ? those : rest ? sql`(${these} or ${those})` : these;
  const read = await sql<StandingRow>`${standingSql(context, which)}`.execute(context.sql());
  const words = new Map<string, string>();
  const anew = read.rows.map((row) => dueOf(store, row, words));
  const kept = store.dues.rows.filter(({ clientId }) => (clientId === null ? !rest : !clients.has(clientId)));
  store.dues = counted(store, merged(kept, anew));
}

/** Two lists in order as one. */
function merged(kept: readonly StandingDue[], anew: readonly StandingDue[]): readonly StandingDue[] {
  const all: StandingDue[] = [];
  let at = 0;
  for (const row of kept) {
    for (let next = anew[at]; next && compareDues(next, row) < 0; next = anew[at]) {
      all.push(next);
      at += 1;
    }
    all.push(row);
  }
  for (const row of anew.slice(at)) all.push(row);
  return all;
}

/** A row as it is held; words that many rows share are kept once. */
function dueOf({ groupOf: groups }: Store, { words, ...row }: StandingRow, known: Map<string, string>): StandingDue {
  const group = groups.get(words) ?? groupOf(words, groups.size);
  if (group.at === groups.size) groups.set(words, group);
  const once = <Word extends string | null>(word: Word): Word => {
    if (word === null) return word;
    const first = known.get(word);
    if (first === undefined) known.set(word, word);
    return (first ?? word) as Word;
  };
  return {
    group,
    recordId: row.recordId,
    part: once(row.part),
    lastLawfulOn: once(row.lastLawfulOn),
    clientId: once(row.clientId),
    certificationId: once(row.certificationId),
    programmeId: once(row.programmeId),
    personId: once(row.personId),
    province: once(row.province),
  };
}

function counted({ groupOf: groups }: Store, rows: readonly StandingDue[]): StandingDues {
  const counts = new Int32Array(groups.size);
  const byProgramme = new Map<string | null, Int32Array>();
  for (const { group, programmeId } of rows) {
    const own = byProgramme.get(programmeId) ?? new Int32Array(groups.size);
    byProgramme.set(programmeId, own);
    own[group.at] = (own[group.at] ?? 0) + 1;
    counts[group.at] = (counts[group.at] ?? 0) + 1;
  }
  return { rows, groups: [...groups.values()], counts, byProgramme };
}
