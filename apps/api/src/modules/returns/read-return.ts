import { compareFormats, monthEnd, ReturnFormatKind, ReturnKind, returnDueOn } from '@touchstone/rules';
import type { ReturnFormat } from '@touchstone/rules';
import { daysBetween, plusMonths, startOfMonth } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { globalId, localId } from '../../graphql/ids.js';
import { getRecord } from '../../records.js';
import { AuthorityReturn } from './authority-return.entity.js';
import { formatInForce, formatOf, SHIPPED_FORMATS } from './formats.queries.js';
import { gatherRows } from './gather-rows.js';
import { ReturnFormatVersion } from './return-format.entity.js';
import type { ReturnDesk, ReturnFormatShown, ReturnRowPage, ReturnSheetShown } from './return.type.js';
import { newestMonth, openReturn } from './returns.queries.js';
import { bodyFacts } from './shared-facts.js';
import { shownRow, shownSheet } from './shown-rows.js';
import type { RowTold } from './shown-rows.js';

/** What is to be reported next, by when, and what reads otherwise than it was reported. */
export async function returnDesk(context: ActorContext): Promise<ReturnDesk> {
  const { today } = context;
  const newest = await newestMonth(context);
  const nextMonth = newest === null ? plusMonths(startOfMonth(today), -1) : plusMonths(newest, 1);
  const open = await openReturn(context);
  const dueOn = returnDueOn(nextMonth);
  return {
    nextMonth,
    dueOn,
    daysLeft: daysBetween(today, dueOn),
    isOver: monthEnd(nextMonth) < today,
    isFirst: newest === null,
    open: open && { id: globalId('AuthorityReturn', open.id), number: open.number },
    correctionsDue: newest === null ? 0 : await correctionsDue(context, newest),
  };
}

async function correctionsDue(context: ActorContext, month: AuthorityReturn['month']): Promise<number> {
  const { format } = await formatInForce(context, ReturnFormatKind.CNCA_MONTHLY);
  return (await gatherRows(context, { kind: ReturnKind.CORRECTION, month, format })).length;
}

/** The sheets of a return, in the format it is written in. */
export async function returnSheets(context: ActorContext, id: string): Promise<readonly ReturnSheetShown[]> {
  const { record, format } = await returnWithFormat(context, id);
  const { rows } = await sql<{ sheet: string; rows: number; faulty: number }>`select sheet, count(*)::int as rows,
      count(*) filter (where jsonb_array_length(problems) > 0)::int as faulty
    from return_row where authority_return_id = ${record.id} group by sheet`.execute(context.sql());
  return format.sheets.map((sheet) => {
    const counted = rows.find((each) => each.sheet === sheet.key);
    return shownSheet(sheet, { rows: counted?.rows ?? 0, faultyRows: counted?.faulty ?? 0 });
  });
}

/** Which rows of a return are wanted. */
export interface RowsAsked {
  readonly id: string;
  readonly sheet: string;
  readonly onlyFaulty: boolean;
  readonly first: number;
  readonly offset: number;
}

/** Some rows of one sheet of a return. */
export async function returnRows(
  context: ActorContext,
  { id, sheet, onlyFaulty, first, offset }: RowsAsked,
): Promise<ReturnRowPage> {
  const { record, format } = await returnWithFormat(context, id);
  const asked = format.sheets.find(({ key }) => key === sheet);
  if (!asked) return { totalCount: 0, nodes: [] };
  const wanted = onlyFaulty ? sql`and jsonb_array_length(problems) > 0` : sql``;
  const { rows } = await sql<
    RowTold & { total: number }
  >`select id, place, kind, happened_on::text as "happenedOn", records,
      cells, problems, count(*) over ()::int as total
    from return_row where authority_return_id = ${record.id} and sheet = ${sheet} ${wanted}
    order by place limit ${first} offset ${offset}`.execute(context.sql());
  const { id: bodyId } = await bodyFacts(context);
  return {
    totalCount: rows[0]?.total ?? 0,
    nodes: rows.map((row) => shownRow(context, { sheet: asked, bodyId }, row)),
  };
}

/** Every version of every format, the newest first, with what each changes. */
export async function returnFormats(context: ActorContext): Promise<readonly ReturnFormatShown[]> {
  const published = await context.em.find(ReturnFormatVersion, {}, { orderBy: { revision: 'desc' } });
  return Object.values(ReturnFormatKind).flatMap((kind) => {
    const versions = published
      .filter((version) => version.kind === kind)
      .map(({ revision, reason, publishedOn, content }) => ({
        kind,
        revision,
        reason,
        publishedOn,
        content: content as ReturnFormat,
      }));
    const shipped = { kind, revision: 0, reason: null, publishedOn: null, content: SHIPPED_FORMATS[kind] };
    return [...versions, shipped].map((version, at, all) => {
      const before = all[at + 1]?.content;
      return { ...version, changes: before ? compareFormats(before, version.content) : [] };
    });
  });
}

/** A return, and the format it is written in. */
export async function returnWithFormat(
  context: ActorContext,
  id: string,
): Promise<{ readonly record: AuthorityReturn; readonly format: ReturnFormat }> {
  localId('AuthorityReturn', id);
  const record = await getRecord(context, AuthorityReturn, id);
  return { record, format: await formatOf(context, ReturnFormatKind.CNCA_MONTHLY, record.formatRevision) };
}
