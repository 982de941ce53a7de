import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plusDays, plusMonths } from '@touchstone/plain-date';
import { DEFAULT_NUMBER_PATTERN, INTAKE_COLUMNS, usccCheckDigit } from '@touchstone/rules';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { permissionsOf, reachOf } from '../auth/permissions.js';
import { carryOut } from '../command.js';
import { readConfig } from '../config.js';
import { NO_EXCHANGE } from '../context.js';
import type { ActorContext } from '../context.js';
import { newId } from '../graphql/ids.js';
import { BodyProfile } from '../modules/body/index.js';
import { IntakePeriod, IntakeWorkbook, planWorkbook, readIntake, takeInPlan } from '../modules/intake/index.js';
import { Programme, SchemeEdition } from '../modules/programmes/index.js';
import { openParts } from '../parts.js';

/*
 * Measures moving in on an empty PostgreSQL that `DATABASE_URL` names, on its own machine and as its super-user: so many
 * clients (`ROWS`) judged by every rule and written with their journal entry, beside a COPY of the very same rows into the
 * same tables in the same run; then as many certificates as well. Reading the workbook is told apart.
 */

const ROWS = Number(process.env['ROWS'] ?? 10_000);
const ROUNDS = Number(process.env['ROUNDS'] ?? 7);
const EDITION = 'gbt-27922/2011';
const COPY = 'COPY of the same rows';
const CLIENTS = 'clients: judged, written, journalled, committed';

const parts = await openParts(readConfig({ ...process.env, LOG_LEVEL: 'silent' }));
const folder = mkdtempSync(join(tmpdir(), 'touchstone-intake-'));
chmodSync(folder, 0o777);
const today = parts.clock.today();
const times = new Map<string, number[]>();
const way = await prepare();

const bytes = await workbook();
let read = await readIntake(bytes);
for (let round = 0; round < 3; round += 1)
  await timed('reading the workbook', async () => (read = await readIntake(bytes)));
if (!read) throw new Error('The workbook cannot be read');
const { rows } = read;
for (let round = 0; round < ROUNDS; round += 1) {
  await remove();
  await takeIn({ ...rows, CERTIFICATES: [] }, CLIENTS);
  if (round === 0) for (const table of ['client', 'site']) await owner(`copy ${table} to '${join(folder, table)}'`);
  await remove();
  await timed(COPY, () =>
    owner(`copy client from '${join(folder, 'client')}'; copy site from '${join(folder, 'site')}'`),
  );
}
for (let round = 0; round < 2; round += 1) {
  await remove();
  await takeIn(rows, 'clients and certificates, with cycles and journal');
}

const floor = median(times.get(COPY) ?? []);
console.log(`${ROWS} clients; the workbook with as many certificates has ${Math.round(bytes.length / 1024)} KB`);
for (const [name, all] of times)
  console.log(
    `${name}: ${median(all).toFixed(0)} ms, ${(median(all) / floor).toFixed(2)} × COPY (${all.length} rounds)`,
  );
rmSync(folder, { recursive: true, force: true });
await parts.mailer.stop();
await parts.database.close();

async function timed(name: string, what: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await what();
  note(name, performance.now() - start);
}

function note(name: string, ms: number): void {
  const own = times.get(name) ?? [];
  own.push(ms);
  times.set(name, own);
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
}

/** Judges and writes in one transaction with its journal entry, as the verb does once the workbook is read. */
async function takeIn(these: typeof rows, name: string): Promise<void> {
  async function takeInWorkbook(context: ActorContext): Promise<IntakeWorkbook> {
    const judging = performance.now();
    const plan = await planWorkbook(context, { rows: these, refusals: [] }, today);
    note(`  of these judging (${name.split(':')[0]})`, performance.now() - judging);
    const refused = [...plan.clients, ...plan.certificates].find(({ refusals }) => refusals.length > 0);
    if (refused) throw new Error(JSON.stringify(refused.refusals));
    await timed(`  of these writing (${name.split(':')[0]})`, () => takeInPlan(context, plan, way));
    return way.workbook;
  }
  await timed(name, () => carryOut(context(), [takeInWorkbook, {}], { tell: () => 'done' }));
}

function context(): ActorContext {
  const { clock, config, ...kept } = parts;
  const em = parts.database.orm.em.fork();
  return {
    ...kept,
    em,
    sql: () => em.getKysely() as never,
    today,
    now: clock.now(),
    requestId: null,
    locale: 'zh',
    publicUrl: config.publicUrl,
    webhookHosts: config.webhookHosts,
    identityProvider: null,
    isDemo: false,
    http: NO_EXCHANGE,
    actor: {
      accountId: newId(),
      displayName: 'bench',
      email: '',
      roles: ['PROGRAMME_MANAGER'],
      permissions: permissionsOf(['PROGRAMME_MANAGER']),
      reach: reachOf(['PROGRAMME_MANAGER']),
      personId: null,
      clientId: null,
    },
  };
}

/** Statements of whoever owns the tables. */
function owner(statements: string): Promise<void> {
  return parts.database.orm.em.fork().transactional(async (em) => {
    const database = em.getKysely() as unknown as Kysely<unknown>;
    await sql`set local role none`.execute(database);
    for (const each of statements.split(';')) await sql.raw(each).execute(database);
  });
}

function remove(): Promise<void> {
  return owner(`truncate client, site, certification, certificate, certificate_intake, certificate_event, certificate_issue,
    surveillance_activity, status_list_entry, journal_entry, journal_seal cascade; analyze client, site, journal_entry`);
}

/** A body, a programme, and moving in open. */
async function prepare() {
  const em = parts.database.orm.em.fork();
  em.create(BodyProfile, {
    id: newId(),
    nameZh: '迁入测量',
    nameEn: 'Measured',
    approvalNumber: 'CNCA-R-2020-999',
    branch: '00',
    address: '北京市',
    signatory: '张三',
    certificateNumberPattern: DEFAULT_NUMBER_PATTERN,
    approvedFields: ['SC03'],
    isDemo: false,
    secondFactorRoles: [],
    onlyOne: 1,
    clockShiftDays: 0,
    version: 1,
  });
  const { programme, checksum } = parts.editions.get(EDITION);
  const made = em.create(Programme, {
    id: newId(),
    code: programme.code,
    titleZh: programme.title.zh,
    titleEn: programme.title.en,
  });
  em.create(SchemeEdition, { id: newId(), programme: made, editionId: EDITION, checksum, adoptedOn: today });
  const period = em.create(IntakePeriod, {
    id: newId(),
    source: 'bench',
    cutOverOn: today,
    openedOn: today,
    openedByAccountId: newId(),
    openedBy: null,
    closedOn: null,
  });
  const workbook = em.create(IntakeWorkbook, {
    id: newId(),
    fileName: 'bench.xlsx',
    sha256: '0',
    sealedAs: '0',
    size: 1,
    uploadedAt: parts.clock.now(),
    uploadedBy: null,
    period: null,
    takenInAt: null,
    takenInBy: null,
    counts: null,
  });
  await em.flush();
  return { period, workbook };
}

async function workbook(): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const files = Array.from({ length: ROWS }, (_, at) => {
    const first = `9111010808${String(at + 1).padStart(7, '0')}`;
    const issuedOn = plusDays(today, -(1 + ((at * 7919) % 1000)));
    return { at, uscc: first + usccCheckDigit(first), issuedOn };
  });
  const clients = files.map(({ at, uscc }) => [
    uscc,
    `第${at + 1}号售后服务有限公司`,
    '',
    '11',
    `北京市朝阳区建国路 ${at + 1} 号`,
    'F',
    String(20 + (at % 900)),
    '',
    '',
    '王芳',
    '010-66668888',
  ]);
  const certificates = files.map(({ at, uscc, issuedOn }) => {
    const until = plusDays(plusMonths(issuedOn, 36), -1);
    const number = `034${issuedOn.slice(2, 4)}F${String(at + 1).padStart(6, '0')}R0M`;
    const days = [issuedOn, issuedOn, until];
    return [
      number,
      uscc,
      'gbt-27922',
      EDITION,
      'THREE_STAR',
      '家用电器售后服务',
      '',
      'SC03',
      ...days,
      '',
      '',
      '决定人',
      issuedOn,
    ];
  });
  return writeXlsx({
    sheets: [
      { name: '客户 Clients', rows: [[...INTAKE_COLUMNS.CLIENTS], ...clients] },
      { name: '证书 Certificates', rows: [[...INTAKE_COLUMNS.CERTIFICATES], ...certificates] },
    ],
  });
}
