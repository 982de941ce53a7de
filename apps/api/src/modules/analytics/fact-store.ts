import { ANSWER_COLUMNS, ID_COLUMNS, NIL_ID, NUMBER_COLUMNS, openFacts, WORD_COLUMNS } from '@touchstone/analytics';
import type { FactPart, Facts } from '@touchstone/analytics';
import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { RequestContext } from '../../context.js';
import { madeOnce } from '../../reading/made-once.js';
import { sheetPlanOf } from './sheet-plans.js';

/** The facts of one database as this process has read them. */
interface Store {
  readonly facts: Facts;
  /** Every transaction before this one had ended when the facts were read last. */
  readUntil: string;
  /** The reading that goes on; whoever comes meanwhile waits for the next. */
  running: Promise<void>;
  next: Promise<void> | null;
}

type Reads = Pick<RequestContext, 'em' | 'sql' | 'editions'>;

/** How many facts are read at a time: many enough for the database, few enough to let others have their turn. */
const READ_AT_A_TIME = 5000;

/** By connection: what was read can be dropped at any time, and is read again. */
const STORES = new WeakMap<object, Store>();

/**
 * The facts as they stand now: whatever was committed before the call is in them. The first call of a process reads
 * everything; each later one reads what other transactions wrote since.
 */
export async function currentFacts(context: Reads): Promise<Facts> {
  // The client and not the connection: one that is opened anew may lead to another database.
  const connection = context.em.getConnection().getClient();
  const known = STORES.get(connection);
  const store = known ?? { facts: openFacts(), readUntil: '', running: Promise.resolve(), next: null };
  STORES.set(connection, store);
  // Two who ask at once share one reading, if it begins after both asked.
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
  await store.next;
  return store.facts;
}

/** How often facts were taken in: as long as it is the same, so is every figure of theirs. */
export function factsVersion(facts: Facts): number {
  return VERSIONS.get(facts) ?? 0;
}

const VERSIONS = new WeakMap<Facts, number>();

async function bringUpToDate(context: Reads, store: Store): Promise<void> {
  const database = context.sql();
  const take = (part: PartRead): void => {
    if (part.count === 0) return;
    VERSIONS.set(store.facts, factsVersion(store.facts) + 1);
    store.facts.put(part, (editionId, evaluation) => sheetPlanOf(context.editions, editionId, evaluation));
  };
  if (store.readUntil === '') {
    const { until } = await read(database, sql`select * from score_fact where false`);
    // The database makes the next part ready while this one is taken in.
    const partAfter = (id: string): Promise<PartRead> =>
      read(database, sql`select * from score_fact where id > ${id}::uuid order by id limit ${READ_AT_A_TIME}`);
    for (let coming: Promise<PartRead> | null = partAfter(NIL_ID); coming !== null;) {
      const part: PartRead = await coming;
      coming = part.count < READ_AT_A_TIME ? null : partAfter(part.last);
      // A part that fails is told when its turn comes, and not before.
      coming?.catch(() => undefined);
      await new Promise(setImmediate);
      take(part);
    }
    store.readUntil = until;
  }
  const [now] = await lookAhead(database, { since: store.readUntil });
  if (!now?.isMore) {
    store.readUntil = now?.until ?? store.readUntil;
    return;
  }
  const part = await read(database, sql`select * from score_fact where ${writtenSince(store.readUntil)}`);
  take(part);
  store.readUntil = part.until;
}

/** Transactions of a database that this one was restored from had other numbers: theirs are not read each time anew. */
const writtenSince = (since: string): RawBuilder<boolean> =>
  sql`written_by >= ${since}::xid8 and written_by < pg_snapshot_xmax(pg_current_snapshot())`;

/** Whether there are facts that were not read yet, which is seldom: putting the statement that reads them together takes longer. */
const lookAhead = madeOnce<{ readonly since: string }, { readonly until: string; readonly isMore: boolean }>(
  (of) => sql`select pg_snapshot_xmin(pg_current_snapshot())::text as until,
    exists (select 1 from score_fact where ${writtenSince(of(({ since }) => since))}) as "isMore"`,
);

/** Facts, the last of their ids, and the transaction before which all had ended when they were read. */
interface PartRead extends FactPart {
  readonly last: string;
  readonly until: string;
}

/** What the columns of a part are made of that are not columns of `score_fact` by that name. */
const MADE_OF: Readonly<Record<string, RawBuilder<unknown>>> = {
  fact: sql`f.id`,
  scorecard: sql`f.scorecard_id`,
  audit: sql`f.audit_id`,
  certification: sql`f.certification_id`,
  client: sql`f.client_id`,
  programme: sql`f.programme_id`,
  leader: sql`coalesce(f.leader_id, ${NIL_ID}::uuid)`,
  edition: sql`f.edition_id`,
  province: sql`f.province_code`,
  team: sql`array_to_string(f.auditor_ids, '')`,
  knownFrom: sql`f.known_from`,
  knownUntil: sql`f.known_until`,
  auditedOn: sql`f.audited_on`,
  partial: sql`(f.coverage = 'PARTIAL')::int`,
  decided: sql`(f.stage = 'DECIDED')::int`,
  deductions: sql`jsonb_array_length(s.special_deductions)`,
  bonuses: sql`jsonb_array_length(s.special_bonuses)`,
  verdicts: sql`s.verdicts`,
  sampled: sql`s.sampled`,
  conforming: sql`s.conforming`,
};

/** Each column of a part as one text: a row for each fact would be most of the work of reading it. */
const TOGETHER = sql.join([
  ...[...ID_COLUMNS, ...ANSWER_COLUMNS].map((name) => textOf(name, sql`''`)),
  ...[...WORD_COLUMNS, ...NUMBER_COLUMNS].map((name) => textOf(name, sql`','`)),
]);

/** A column of all facts of a part, after each of them an end. */
function textOf(name: string, end: RawBuilder<unknown>): RawBuilder<unknown> {
  const value = MADE_OF[name] ?? sql`f.${sql.ref(name)}`;
  return sql`coalesce(string_agg(coalesce(${value}::text, '') || ${end}, ''), '') as ${sql.ref(name)}`;
}

/** Scorecards are looked up one by one: a join would read all of them for each part. */
async function read(database: Kysely<unknown>, which: RawBuilder<unknown>): Promise<PartRead> {
  const { rows } = await sql<PartRead>`select pg_snapshot_xmin(pg_current_snapshot())::text as until,
    count(*)::int as count, coalesce(max(f.id::text collate "C"), '') as last, ${TOGETHER}
    from (${which}) f cross join lateral (select * from scorecard where id = f.scorecard_id offset 0) s`.execute(
    database,
  );
  const [part] = rows;
  if (!part) throw new Error('An aggregate came to no row');
  return part;
}
