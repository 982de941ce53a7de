import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { deriveEnteredFacts } from '../../modules/analytics/index.js';
import { BodyProfile } from '../../modules/body/index.js';
import { seeded } from '../random.js';
import type { Random } from '../random.js';
import { madeUpClient } from './made-up-clients.js';
import { madeUpFile } from './made-up-file.js';
import type { FileWish, HistoryCast, Rows } from './made-up-rows.js';

/** How much history is wanted. */
export interface HistoryWish {
  readonly audits: number;
  readonly seed: number;
  readonly reviewerId: string;
  readonly deciderId: string;
  readonly programmeIds: ReadonlyMap<string, string>;
}

/** How far the first audits go back. */
const DAYS_BACK = 1700;
/** How many audits are written at a time. */
const AT_A_TIME = 1000;
const AUDITS_OF_AN_AUDITOR = 150;
const FORMER = [
  '顾长庚|Gu Changgeng',
  '苏景明|Su Jingming',
  '柳岸青|Liu Anqing',
  '陆远山|Lu Yuanshan',
  '谢知秋|Xie Zhiqiu',
  '严慎行|Yan Shenxing',
  '裴子川|Pei Zichuan',
  '尹若水|Yin Ruoshui',
  '韩松年|Han Songnian',
  '邵清如|Shao Qingru',
];

/**
 * Writes a history of audits that are long decided, by a seed: files opened, audited, certified and ended, in many
 * sectors and provinces. Nothing in it waits for anybody; the database's guards hold for it as for anything else.
 */
export async function makeHistory(context: ActorContext, wish: HistoryWish): Promise<BodyProfile> {
  const database = context.sql();
  const random = seeded(wish.seed);
  // The guards' statements are planned while the tables are empty: they would read them whole when they are not.
  await sql`set local enable_seqscan = off`.execute(database);
  const auditorIds = await writeAuditors(database, { wish, until: plusDays(context.today, -1) });
  const cast: HistoryCast = { ...wish, auditorIds };
  let rows: Rows = {};
  for (let number = 1, made = 0, waiting = 0; made < wish.audits; number += 1) {
    const added = madeUpFile(random, nextFile(context, random, { cast, number, mostAudits: wish.audits - made }), rows);
    made += added;
    waiting += added;
    if (waiting < AT_A_TIME && made < wish.audits) continue;
    await write(context, rows);
    if (made < 3 * AT_A_TIME) await analyse(database, wish.audits);
    rows = {};
    waiting = 0;
  }
  return context.em.findOneOrFail(BodyProfile, { onlyOne: 1 });
}

interface NextFile {
  readonly cast: HistoryCast;
  readonly number: number;
  readonly mostAudits: number;
}

function nextFile({ editions, today }: ActorContext, random: Random, next: NextFile): FileWish {
  const from = plusDays(today, -(60 + random.below(DAYS_BACK - 60)));
  const inForce = editions.all().filter(({ inForceFrom }) => inForceFrom <= plusDays(from, -60));
  const edition = random.pick(inForce);
  const until = plusDays(today, -(1 + random.below(40)));
  return { ...next, editions, edition, from, until, client: madeUpClient(random, next.number) };
}

/** People who led and audited then, and have left since. */
async function writeAuditors(
  database: Kysely<unknown>,
  { wish, until }: { readonly wish: HistoryWish; readonly until: PlainDate },
): Promise<readonly string[]> {
  const count = Math.max(FORMER.length, Math.ceil(wish.audits / AUDITS_OF_AN_AUDITOR));
  const people = Array.from({ length: count }, (_, at) => {
    const [name = '', latin = ''] = (FORMER[at % FORMER.length] ?? '').split('|');
    const serial = at < FORMER.length ? '' : String(Math.floor(at / FORMER.length) + 1);
    return {
      id: newId(),
      staff_number: `H${String(at + 1).padStart(4, '0')}`,
      name: name + serial,
      name_latin: `${latin}${serial && ` ${serial}`}`,
      province_code: '11',
      city: '北京',
      employment: 'EMPLOYEE',
      languages: ['zh'],
      joined_on: plusDays(until, -DAYS_BACK - 400),
      left_on: until,
      version: 1,
    };
  });
  await insert(database, 'person', people);
  return people.map(({ id }) => id);
}

const BEFORE_TEAMS = [
  'client',
  'certification',
  'certificate',
  'certificate_issue',
  'certificate_event',
  'surveillance_activity',
  'audit',
];
const AFTER_TEAMS = ['audit_activity', 'scorecard', 'technical_review', 'decision'];

/** Teams are seated before their audits are reported, and audits take every step to their decision. */
async function write(context: ActorContext, rows: Rows): Promise<void> {
  const database = context.sql();
  for (const table of [...BEFORE_TEAMS, 'team_assignment', ...AFTER_TEAMS])
    await insert(database, table, rows[table] ?? []);
  const ids = (rows['audit'] ?? []).map((row) => (row as { readonly id: string }).id);
  const these = sql`any(${`{${ids.join(',')}}`}::uuid[])`;
  for (const status of ['REPORTED', 'REVIEWED', 'DECIDED'])
    await sql`update audit set status = ${status} where id = ${these}`.execute(database);
  await deriveEnteredFacts(context, ids);
}

/** Lets the engine count what it holds, as whoever owns the tables: else the guards look by the wrong index. */
async function analyse(database: Kysely<unknown>, audits: number): Promise<void> {
  if (audits <= AT_A_TIME) return;
  await sql`set local role none`.execute(database);
  await sql`analyze client, certification, certificate, certificate_event, certificate_issue, audit, team_assignment, scorecard, decision`.execute(
    database,
  );
  await sql`reset role`.execute(database);
}

/** Writes rows by the columns they name. */
async function insert(database: Kysely<unknown>, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = sql.join(names.map((name) => sql.ref(name)));
  await sql`insert into ${sql.table(table)} (${columns}) select ${columns}
    from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`.execute(database);
}
