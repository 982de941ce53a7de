import { canonicalJson, fillReturn, monthEnd, ReturnKind, ReturnRowKind } from '@touchstone/rules';
import type { FilledRow, ReturnFact, ReturnFormat, ReturnRows, ReturnSheet } from '@touchstone/rules';
import { plainDate, startOfMonth } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { planRows, resultRows } from './audit-facts.queries.js';
import { certificateEventRows, certificateRows } from './certificate-facts.queries.js';
import type { GatheredRow, RowSpan } from './gathered-row.js';

/** Who gathers the rows of each kind. */
const GATHERERS: Readonly<
  Record<ReturnRows, (context: ActorContext, span: RowSpan) => Promise<readonly GatheredRow[]>>
> = {
  AUDIT_PLANS: planRows,
  AUDIT_RESULTS: resultRows,
  CERTIFICATE_EVENTS: certificateEventRows,
  CERTIFICATES: (context) => certificateRows(context),
};

/** A row of a return, filled in. */
export interface ReturnRowMade extends FilledRow {
  readonly sheet: string;
  readonly place: number;
  readonly kind: ReturnRowKind;
  readonly happenedOn: PlainDate;
  readonly records: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, ReturnFact>>;
}

/** What a return is of, and the format it is written in. */
export interface ReturnWanted {
  readonly kind: ReturnKind;
  readonly month: PlainDate;
  readonly format: ReturnFormat;
}

/** A row as it was last reported. */
interface ReportedRow {
  readonly row_key: string;
  readonly sheet: string;
  readonly facts: Readonly<Record<string, ReturnFact>>;
  readonly cells: Readonly<Record<string, string | null>>;
}

const FIRST_DAY = plainDate('1900-01-01');

/** Month from which the body reports here: that of its first return. What lies before it was reported elsewhere. */
export async function reportsSince({ sql: database }: ActorContext): Promise<PlainDate | null> {
  const { rows } = await sql<{ month: PlainDate | null }>`select min(month)::text as month from authority_return
    where kind = 'MONTHLY' and status <> 'DISCARDED'`.execute(database());
  return rows[0]?.month ?? null;
}

/** Every row of a return: what is not reported yet until the end of its month, or what reads otherwise than reported. */
export async function gatherRows(context: ActorContext, wanted: ReturnWanted): Promise<readonly ReturnRowMade[]> {
  const { kind, month, format } = wanted;
  const since = (await reportsSince(context)) ?? startOfMonth(month);
  const reported = await lastReported(context);
  const chosen = new Map<string, readonly GatheredRow[]>();
  for (const sheet of format.sheets) {
    const rows = await GATHERERS[sheet.rows](context, { from: since, until: monthEnd(month) });
    const wants = kind === ReturnKind.CORRECTION ? readsOtherwise(sheet, reported) : isUnreported(reported);
    chosen.set(sheet.key, rows.filter(wants));
  }
  const filled = fillReturn(format, Object.fromEntries(chosen), await saidBefore(context, { format, since, reported }));
  return format.sheets.flatMap((sheet) =>
    (chosen.get(sheet.key) ?? []).map(({ happenedOn, records, facts }, at): ReturnRowMade => ({
      ...((filled[sheet.key] ?? [])[at] as FilledRow),
      sheet: sheet.key,
      place: at + 1,
      kind: rowKind(wanted, happenedOn),
      happenedOn,
      records,
      facts: factsKept(sheet, facts),
    })),
  );
}

function rowKind({ kind, month }: ReturnWanted, happenedOn: PlainDate): ReturnRowKind {
  if (kind === ReturnKind.CORRECTION) return ReturnRowKind.CORRECTION;
  return happenedOn < month ? ReturnRowKind.LATE : ReturnRowKind.NEW;
}

/** The newest report of each row that counts: that of a return that was not sent back. */
async function lastReported({ sql: database }: ActorContext): Promise<ReadonlyMap<string, ReportedRow>> {
  const { rows } = await sql<ReportedRow>`select distinct on (w.row_key) w.row_key, w.sheet, w.facts, w.cells
    from return_row w join authority_return r on r.id = w.authority_return_id
    where r.status in ('REPORTED', 'RECEIPTED') order by w.row_key, r.reported_on desc, r.id desc`.execute(database());
  return new Map(rows.map((row) => [row.row_key, row]));
}

function isUnreported(reported: ReadonlyMap<string, ReportedRow>): (row: GatheredRow) => boolean {
  return ({ rowKey, isGone, isElsewhere }) => !isGone && !isElsewhere && !reported.has(rowKey);
}

/** What is told only of the day of the report may change: that is no correction. A column that is new neither. */
function readsOtherwise(sheet: ReturnSheet, reported: ReadonlyMap<string, ReportedRow>): (row: GatheredRow) => boolean {
  return ({ rowKey, facts }) => {
    const before = reported.get(rowKey)?.facts;
    if (!before) return false;
    const now = factsKept(sheet, facts);
    return Object.keys(before).some((name) => name in now && canonicalJson(before[name]) !== canonicalJson(now[name]));
  };
}

/** The facts by which it is seen later whether the row reads otherwise. */
function factsKept(
  { columns, watch = [] }: ReturnSheet,
  facts: Readonly<Record<string, ReturnFact>>,
): Readonly<Record<string, ReturnFact>> {
  const names = columns.flatMap(({ source, ofTheDay }) => (source === undefined || ofTheDay ? [] : [source]));
  return Object.fromEntries([...names, ...watch].map((name) => [name, facts[name] ?? null]));
}

/** What sheets said before, where another must agree with it: what was reported here, and what elsewhere before that. */
async function saidBefore(
  context: ActorContext,
  { format, since, reported }: { format: ReturnFormat; since: PlainDate; reported: ReadonlyMap<string, ReportedRow> },
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const wanted = new Set(format.sheets.flatMap(({ columns }) => columns.flatMap(({ among }) => among ?? [])));
  const said = new Map<string, ReadonlySet<string>>();
  for (const among of wanted) {
    const [key, column = ''] = among.split('.');
    const sheet = format.sheets.find((each) => each.key === key);
    if (!sheet) continue;
    const all = await GATHERERS[sheet.rows](context, { from: FIRST_DAY, until: context.today });
    const elsewhere = all.filter(({ happenedOn, isElsewhere }) => happenedOn < since || isElsewhere);
    const before = fillReturn({ ...format, sheets: [sheet] }, { [sheet.key]: elsewhere })[sheet.key] ?? [];
    const here = [...reported.values()].filter((row) => row.sheet === key);
    said.set(among, new Set([...before, ...here].flatMap(({ cells }) => cells[column] ?? [])));
  }
  return said;
}
