import { CLAUSE, refusal } from '@touchstone/rules';
import type { IntakeRowState, IntakeSheet, PlannedRow } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { shownRefusal } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { IntakePeriod, IntakeWorkbook } from './intake-period.entity.js';
import type { IntakePreview, IntakeRowShown } from './intake.type.js';
import { countsOf, planWorkbook, rowsOf } from './plan-workbook.js';
import { readWorkbook } from './read-workbook.js';

/** Which rows of which workbook are wanted. */
export interface PreviewWanted {
  readonly workbookId: string;
  readonly sheet: IntakeSheet | null;
  readonly state: IntakeRowState | null;
  readonly first: number;
  readonly offset: number;
}

/** What taking a workbook in would do, asked as the verb asks it; nothing is written. */
export async function intakePreview(
  context: ActorContext,
  { workbookId, sheet, state, first, offset }: PreviewWanted,
): Promise<IntakePreview> {
  const workbook = await getRecord(context, IntakeWorkbook, workbookId);
  const period = await context.em.findOne(IntakePeriod, { closedOn: null });
  const read = await readWorkbook(context, workbook);
  if (!read) {
    const why = shownRefusal(refusal('IMPORT_NOT_WORKBOOK', CLAUSE.house), context.locale);
    return { counts: [], refusals: [why], totalCount: 0, nodes: [] };
  }
  const plan = await planWorkbook(context, read, period?.cutOverOn ?? context.today);
  const wanted = rowsOf(plan).filter(
    (row) => (sheet === null || row.sheet === sheet) && (state === null || row.state === state),
  );
  return {
    counts: countsOf(plan),
    refusals: plan.refusals.map((each) => shownRefusal(each, context.locale)),
    totalCount: wanted.length,
    nodes: wanted.slice(offset, offset + first).map((row) => shown(context, row)),
  };
}

function shown(
  { locale }: ActorContext,
  { sheet, row, key, name, state, changes, refusals }: PlannedRow,
): IntakeRowShown {
  return { sheet, row, key, name, state, changes, refusals: refusals.map((each) => shownRefusal(each, locale)) };
}
