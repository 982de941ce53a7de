import type { CellStyle, CellValue, ColumnDef, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { EditionDocument } from '../document.js';
import { cellOf } from './cells.js';
import { guideSheet } from './guide.js';
import { COMBINATION_PLAN, EDITION_FIELDS, EDITION_SHEET, LIST_SHEETS } from './sheet-plans.js';
import type { FieldPlan, SheetPlan } from './sheet-plans.js';

const HEADING: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '2F4858' } },
  alignment: { vertical: 'center', wrapText: true },
};
const BODY: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
/** Down to where choices are offered in a sheet. */
const LAST_ROW = 500;

/** An empty workbook with every sheet, heading and choice, to be filled in by a person. */
export function editionTemplateXlsx(): Promise<Uint8Array> {
  return workbookOf({});
}

/** The workbook of an edition's document, nothing lost: read back, it is the same document. */
export async function workbookOf(document: Partial<EditionDocument>): Promise<Uint8Array> {
  // the library is needed by few and so not loaded at every start
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: [
      guideSheet(),
      editionSheet(document),
      ...LIST_SHEETS.map((plan) => listSheet(plan, rowsIn(document, plan))),
      listSheet(COMBINATION_PLAN, combinationRows(document)),
    ],
    activeSheet: 0,
  });
}

/** The heading of a column: for people first, its key last. */
export function headingOf({ zh, en, key }: FieldPlan): string {
  return `${zh} ${en} ${key}`;
}

function editionSheet(document: Partial<EditionDocument>): WriteSheet {
  const rows = EDITION_FIELDS.map((field): CellValue[] => [
    field.zh,
    field.en,
    field.key,
    cellOf(getIn(document, field.key)),
  ]);
  return {
    name: EDITION_SHEET,
    columns: [{ width: 26 }, { width: 30 }, { width: 44 }, { width: 70, style: { ...BODY, numFmt: '@' } }],
    rows: [['项目', 'Item', 'key', 'value'], ...rows],
    cells: headingCells(4),
    freezePane: { rows: 1 },
    dataValidations: EDITION_FIELDS.flatMap(({ choices }, index) => choicesAt(choices, `D${index + 2}`)),
  };
}

function listSheet({ name, columns }: SheetPlan, items: readonly object[]): WriteSheet {
  const rows = items.map((item) => columns.map(({ key }) => cellOf(getIn(item, key))));
  return {
    name,
    columns: columns.map(columnOf),
    rows: [columns.map(headingOf), ...rows],
    cells: headingCells(columns.length),
    freezePane: { rows: 1 },
    dataValidations: columns.flatMap(({ choices }, index) =>
      choicesAt(choices, `${letterOf(index)}2:${letterOf(index)}${LAST_ROW}`),
    ),
  };
}

function columnOf({ width, kind }: FieldPlan): ColumnDef {
  // as text, so that 5.10 stays 5.10 and no code becomes a day
  const style = kind === 'integer' || kind === 'boolean' ? BODY : { ...BODY, numFmt: '@' };
  return { width, style };
}

function headingCells(count: number): NonNullable<WriteSheet['cells']> {
  return new Map(Array.from({ length: count }, (_, index) => [`0,${index}`, { style: HEADING }]));
}

function choicesAt(choices: readonly string[], range: string): DataValidation[] {
  return choices.length === 0
    ? []
    : [{ type: 'list', values: [...choices], allowBlank: true, showErrorMessage: true, range }];
}

function letterOf(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}

/** The entries of a sheet's list; those of evaluations carry their evaluation's id. */
function rowsIn(document: Partial<EditionDocument>, { list }: SheetPlan): readonly object[] {
  const [outer = '', inner] = list.split('.*.');
  const items = (getIn(document, outer) ?? []) as readonly object[];
  if (inner !== undefined) {
    return items.flatMap((evaluation) => {
      const entries = (getIn(evaluation, inner) ?? []) as readonly object[];
      return entries.map((entry) => ({ ...entry, evaluation: getIn(evaluation, 'id') }));
    });
  }
  if (list !== 'evaluations') return items;
  const weights = document.combination?.weights ?? {};
  return items.map((evaluation) => ({ ...evaluation, weight: weights[String(getIn(evaluation, 'id'))] }));
}

function combinationRows({ combinationCases = [] }: Partial<EditionDocument>): readonly object[] {
  return combinationCases.flatMap(({ name, scorecards, expect }, index) =>
    Object.entries(scorecards).map(([evaluation, scorecard], row) => ({
      case: String(index + 1),
      ...(row === 0 && { name, expect }),
      evaluation,
      ...scorecard,
    })),
  );
}

function getIn(value: object, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((at, step) => (at as Readonly<Record<string, unknown>> | undefined | null)?.[step], value);
}
