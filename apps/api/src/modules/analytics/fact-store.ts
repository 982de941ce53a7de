import { openFacts } from '@touchstone/analytics';
import type { Fact, Facts } from '@touchstone/analytics';
import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { RequestContext } from '../../context.js';
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

/** A row of `score_fact`, and the answers of its scorecard as text. */
interface FactRow extends Omit<Fact, 'auditorIds'> {
  readonly auditors: string;
  readonly verdicts: string;
  readonly sampled: string;
  readonly conforming: string;
}

/** How many facts are asked of the database at a time: long enough that its plan is worth it. */
const READ_AT_A_TIME = 10_000;
/** How many are taken in at a time: short enough to let others have their turn. */
const TAKEN_AT_A_TIME = 1000;

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

async function bringUpToDate(context: Reads, store: Store): Promise<void> {
  const database = context.sql();
  if (store.readUntil === '') {
    const { until } = await read(database, sql`false`);
    // The database makes the next part ready while this one is taken in.
    const partAfter = (id: string): Promise<FactPart> =>
      read(database, sql`f.id > ${id}::uuid order by f.id limit ${READ_AT_A_TIME}`);
    for (let coming: Promise<FactPart> | null = partAfter(FIRST_ID); coming !== null;) {
      const { rows }: FactPart = await coming;
      const last: FactRow | undefined = rows.length < READ_AT_A_TIME ? undefined : rows.at(-1);
      coming = last ? partAfter(last.id) : null;
      for (let from = 0; from < rows.length; from += TAKEN_AT_A_TIME) {
        await new Promise(setImmediate);
        take(context, store.facts, rows.slice(from, from + TAKEN_AT_A_TIME));
      }
    }
    store.readUntil = until;
  }
  // Transactions of a database that this one was restored from had other numbers: theirs are not read each time anew.
  const since = sql`f.written_by >= ${store.readUntil}::xid8 and f.written_by < pg_snapshot_xmax(pg_current_snapshot())`;
  const { until, rows } = await read(database, since);
  take(context, store.facts, rows);
  store.readUntil = until;
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

interface FactPart {
  readonly until: string;
  readonly rows: readonly FactRow[];
}

/** Facts, and the transaction before which all had ended when they were read. */
async function read(database: Kysely<unknown>, which: RawBuilder<unknown>): Promise<FactPart> {
  const { rows } = await sql<FactRow & { readonly until: string }>`select u.until, r.* from
    (select pg_snapshot_xmin(pg_current_snapshot())::text as until) u left join (
    select f.id, f.known_from::text as "knownFrom", f.known_until::text as "knownUntil",
      f.scorecard_id as "scorecardId", f.audit_id as "auditId", f.certification_id as "certificationId",
      f.client_id as "clientId", f.programme_id as "programmeId", f.edition_id as "editionId", f.evaluation, f.kind,
      f.coverage, f.stage, f.audited_on::text as "auditedOn", f.score::text as score, f.level, f.sector,
      f.province_code as "provinceCode", f.headcount, jsonb_array_length(s.special_deductions) as deductions,
      jsonb_array_length(s.special_bonuses) as bonuses, f.leader_id as "leaderId", array_to_string(f.auditor_ids, ',') as "auditors",
      s.verdicts::text as verdicts, s.sampled::text as sampled, s.conforming::text as conforming
    from score_fact f join scorecard s on s.id = f.scorecard_id where ${which}) r on true`.execute(database);
  return { until: rows[0]?.until ?? '0', rows: rows.filter(({ id }) => id !== null) };
}

function take({ editions }: Reads, facts: Facts, rows: readonly FactRow[]): void {
  for (const row of rows) {
    const { sheets } = facts;
    const known = sheets.find(row.editionId, row.evaluation);
    const at = known >= 0 ? known : sheets.open(sheetPlanOf(editions, row.editionId, row.evaluation));
    facts.put({ ...row, auditorIds: row.auditors === '' ? [] : row.auditors.split(',') });
    const scorecard = facts.words.scorecard.codeOf(row.scorecardId);
    // What was reported does not change: a report that is opened again is another scorecard.
    facts.rowOf[scorecard] ??= sheets.all[at]?.add(answersOf(facts, row)) ?? 0;
  }
}

function answersOf({ sheets: { codes } }: Facts, { verdicts, sampled, conforming }: FactRow): readonly number[] {
  const [drawn, found] = [wholeNumbers(sampled), wholeNumbers(conforming)];
  return wholeNumbers(verdicts).map((verdict, leaf) => codes.codeOf(verdict, drawn[leaf] ?? 0, found[leaf] ?? 0));
}

/** Reads `{1,2,3}`: half of what loading takes, so letter by letter. */
function wholeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let at = 1; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) number = number * 10 + digit;
    else if (at > 1) {
      numbers.push(number);
      number = 0;
    }
  }
  return numbers;
}
