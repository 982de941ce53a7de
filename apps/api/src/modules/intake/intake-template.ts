import {
  Employment,
  INTAKE_COLUMNS,
  INTAKE_NEEDED,
  INTAKE_ROWS_MOST,
  IntakeFactKind,
  IntakeSheet,
  PROVINCES,
  SECTORS,
} from '@touchstone/rules';
import { sql } from 'kysely';
import type { CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { ActorContext } from '../../context.js';
import { COLUMN_WORDS, sheetTitle } from './template-words.js';

const HEADING: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '2F4858' } },
  alignment: { vertical: 'top', wrapText: true },
};
const OPTIONAL: CellStyle = {
  ...HEADING,
  font: { bold: false, color: { rgb: '2F4858' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDE5EA' } },
};
const WIDTH = 20;
/** Longest list that a spreadsheet takes in place; a longer one is said in words alone. */
const LIST_MOST = 250;

/** Words that a column takes, by `SHEET.column`. */
type Lists = Readonly<Record<string, readonly string[]>>;

/**
 * The workbook that a body fills in to move in (迁入模板): a sheet each for clients, certificates, people and history,
 * columns in both languages with a note, and lists of what this body has for its codes.
 */
export async function intakeTemplate(context: ActorContext): Promise<Uint8Array> {
  const lists = await listsOf(context);
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({ sheets: Object.values(IntakeSheet).map((sheet) => sheetOf(sheet, lists)) });
}

async function listsOf({ sql: database, editions }: ActorContext): Promise<Lists> {
  const { rows } = await sql<{ programme: string; edition: string }>`select p.code as programme, e.edition_id as edition
    from scheme_edition e join programme p on p.id = e.programme_id order by 1, 2`.execute(database());
  const levels = rows.flatMap(({ edition }) => editions.find(edition)?.levels.items.map(({ code }) => code) ?? []);
  return {
    'CLIENTS.provinceCode': Object.keys(PROVINCES).toSorted(),
    'CLIENTS.sector': Object.keys(SECTORS).toSorted(),
    'PEOPLE.provinceCode': Object.keys(PROVINCES).toSorted(),
    'PEOPLE.employment': Object.values(Employment),
    'HISTORY.kind': Object.values(IntakeFactKind),
    'CERTIFICATES.programme': [...new Set(rows.map(({ programme }) => programme))],
    'CERTIFICATES.edition': rows.map(({ edition }) => edition),
    'CERTIFICATES.level': [...new Set(levels)],
  };
}

function sheetOf(sheet: IntakeSheet, lists: Lists): WriteSheet {
  const columns = INTAKE_COLUMNS[sheet];
  const words = COLUMN_WORDS[sheet];
  const headings = columns.map((column) => {
    const { heading } = words[column] ?? { heading: { zh: column, en: column } };
    return `${heading.zh} ${heading.en} ${column}`;
  });
  const cells = columns.map((column, at) => {
    const { note } = words[column] ?? { note: { zh: '', en: '' } };
    const style = INTAKE_NEEDED[sheet].includes(column) ? HEADING : OPTIONAL;
    const text = `${INTAKE_NEEDED[sheet].includes(column) ? '必填 Needed. ' : ''}${note.zh} ${note.en}`.trim();
    return [`0,${at}`, text === '' ? { style } : { style, comment: { text } }] as const;
  });
  return {
    name: sheetTitle(sheet),
    // As text, so that no code becomes a number and no day a date of another zone.
    columns: columns.map(() => ({ width: WIDTH, style: { numFmt: '@' } })),
    freezePane: { rows: 1 },
    rows: [headings],
    cells: new Map(cells),
    dataValidations: columns.flatMap((column, at) => listOf(lists[`${sheet}.${column}`], at)),
  };
}

/** A list to choose from, over every row that is taken. */
function listOf(values: readonly string[] | undefined, at: number): readonly DataValidation[] {
  if (!values || values.length === 0 || values.join(',').length > LIST_MOST) return [];
  const letter = String.fromCharCode('A'.charCodeAt(0) + at);
  const range = `${letter}2:${letter}${INTAKE_ROWS_MOST + 1}`;
  return [{ type: 'list', values: [...values], range, allowBlank: true, showErrorMessage: true, errorStyle: 'stop' }];
}
