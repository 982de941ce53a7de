import type { Sheet, Workbook } from 'hucre/xlsx';
import { finding } from '../problem.js';
import type { Path } from '../problem.js';
import type { ReadSource } from '../read-source.js';
import { valueOf } from './cells.js';
import { lengthOf, nearestPlace, placeOnce, put, report } from './draft.js';
import type { Draft } from './draft.js';
import { COMBINATION_PLAN, EDITION_FIELDS, EDITION_SHEET, LIST_SHEETS } from './sheet-plans.js';
import type { SheetPlan } from './sheet-plans.js';
import { isBlank, rowsOf, sheetOf, textAt } from './sheet-rows.js';
import type { Row } from './sheet-rows.js';

/** Puts a workbook's cells together to an edition's document, and remembers which cell every value came from. */
export function readWorkbook(workbook: Workbook): ReadSource {
  const draft: Draft = { value: {}, places: new Map(), findings: [] };
  readEdition(draft, sheetOf(draft, workbook, { name: EDITION_SHEET, optional: false }));
  for (const plan of LIST_SHEETS) readList(draft, plan, rowsOf(draft, plan, sheetOf(draft, workbook, plan)));
  readCombinations(draft, rowsOf(draft, COMBINATION_PLAN, sheetOf(draft, workbook, COMBINATION_PLAN)));
  return { value: draft.value, findings: draft.findings, placeOf: (path) => nearestPlace(draft, path) };
}

function readEdition(draft: Draft, sheet: Sheet | undefined): void {
  for (const [index, [, , key, cell]] of (sheet?.rows ?? []).entries()) {
    const name = String(key ?? '').trim();
    const place = { sheet: EDITION_SHEET, row: index + 1, column: 'value' };
    const field = EDITION_FIELDS.find((each) => each.key === name);
    if (field) {
      const path = name.split('.');
      if (draft.places.has(JSON.stringify(path)))
        report(draft, finding(path, 'EDITION_REPEATED', { value: name }), place);
      put(draft, path, { value: valueOf(cell, field.kind), place });
      for (let depth = 1; depth < path.length; depth += 1)
        placeOnce(draft, path.slice(0, depth), { sheet: EDITION_SHEET });
    } else if (index > 0 && (name !== '' || !isBlank(cell))) {
      report(draft, finding([], 'EDITION_SHEET_KEY_UNKNOWN', { key: name }), { ...place, column: 'key' });
    }
  }
}

function readList(draft: Draft, { name, list, columns }: SheetPlan, rows: readonly Row[]): void {
  const keys = columns.map(({ key }) => key);
  if (!list.includes('*')) placeOnce(draft, list.split('.'), { sheet: name });
  for (const row of rows) {
    const path = list.includes('*') ? pathInEvaluation(draft, list, row) : list.split('.');
    if (!path) continue;
    const item = [...path, String(lengthOf(draft, path))];
    putRow(draft, item, {
      row,
      keys: keys.filter((key) => key !== 'weight' && (key !== 'evaluation' || !list.includes('*'))),
    });
    const weight = row.values.get('weight');
    if (weight === undefined) continue;
    put(draft, ['combination', 'weights', textAt(row, 'id')], {
      value: weight,
      place: row.placeOf('weight'),
    });
  }
}

/** The list of the evaluation that a row names. */
function pathInEvaluation(draft: Draft, list: string, row: Row): Path | null {
  const id = textAt(row, 'evaluation');
  const evaluations = (draft.value['evaluations'] ?? []) as ReadonlyArray<{ readonly id?: unknown }>;
  const index = evaluations.findIndex((each) => each.id === id);
  if (index !== -1) return list.replace('*', String(index)).split('.');
  report(draft, finding([], 'EDITION_EVALUATION_UNKNOWN', { evaluation: id }), row.placeOf('evaluation'));
  return null;
}

/** Rows of one case number are one case: the first gives its name and result, each gives a scorecard. */
function readCombinations(draft: Draft, rows: readonly Row[]): void {
  const indexes = new Map<string, number>();
  for (const row of rows) {
    const number = textAt(row, 'case');
    const isFirst = !indexes.has(number);
    if (isFirst) indexes.set(number, indexes.size);
    const path = ['combinationCases', String(indexes.get(number))];
    if (isFirst)
      putRow(draft, path, {
        row,
        keys: COMBINATION_PLAN.columns.map(({ key }) => key).filter((key) => /^(name|expect)\./.test(key)),
      });
    const scorecard = [...path, 'scorecards', textAt(row, 'evaluation')];
    if (draft.places.has(JSON.stringify(scorecard))) {
      report(
        draft,
        finding(scorecard, 'EDITION_REPEATED', { value: textAt(row, 'evaluation') }),
        row.placeOf('evaluation'),
      );
    }
    put(draft, scorecard, { value: {}, place: row.placeOf('evaluation') });
    putRow(draft, scorecard, { row, keys: ['others', 'responses', 'specialDeductions', 'specialBonuses'] });
  }
}

interface RowPart {
  readonly row: Row;
  readonly keys: readonly string[];
}

function putRow(draft: Draft, path: Path, { row, keys }: RowPart): void {
  placeOnce(draft, path, row.placeOf());
  for (const key of keys)
    put(draft, [...path, ...key.split('.')], { value: row.values.get(key), place: row.placeOf(key) });
}
