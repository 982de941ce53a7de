import { fillReturn, ReturnFormatKind } from '@touchstone/rules';
import type { ReturnSheet } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { certificateRows } from './certificate-facts.queries.js';
import { formatInForce } from './formats.queries.js';
import type { CertSearchExport } from './return.type.js';
import { bodyFacts } from './shared-facts.js';
import { shownRow, shownSheet } from './shown-rows.js';
import type { RowTold } from './shown-rows.js';

/** Rows that a page shows at most; the file has all. */
const MOST_SHOWN = 200;

/** The certificates as the register of certificates takes them. */
interface CertSearchRows {
  readonly sheet: ReturnSheet;
  readonly revision: number;
  readonly isSpecimen: boolean;
  readonly bodyId: string;
  readonly rows: readonly RowTold[];
}

/** Every certificate that is not replaced, written as the format in force has it, with everything that is wrong. */
export async function certSearchRows(context: ActorContext): Promise<CertSearchRows> {
  const { format, revision } = await formatInForce(context, ReturnFormatKind.CERTSEARCH);
  const [sheet] = format.sheets;
  if (!sheet) throw new Error('A format without a sheet passed its check');
  const gathered = await certificateRows(context);
  const filled = fillReturn(format, { [sheet.key]: gathered })[sheet.key] ?? [];
  const { isDemo, id: bodyId } = await bodyFacts(context);
  const rows = filled.map((row, at): RowTold => {
    const { happenedOn, records } = gathered[at] as (typeof gathered)[number];
    return { ...row, id: row.rowKey, place: at + 1, kind: 'NEW', happenedOn, records };
  });
  return { sheet, revision, isSpecimen: isDemo, bodyId, rows };
}

/** The same for a page: what is at fault first. */
export async function certSearchExport(context: ActorContext): Promise<CertSearchExport> {
  const { sheet, revision, isSpecimen, bodyId, rows } = await certSearchRows(context);
  const faulty = rows.filter(({ problems }) => problems.length > 0);
  const sound = rows.filter(({ problems }) => problems.length === 0);
  return {
    formatRevision: revision,
    isSpecimen,
    sheet: shownSheet(sheet, { rows: rows.length, faultyRows: faulty.length }),
    faultyRows: faulty.length,
    rows: [...faulty, ...sound].slice(0, MOST_SHOWN).map((row) => shownRow(context, { sheet, bodyId }, row)),
  };
}
