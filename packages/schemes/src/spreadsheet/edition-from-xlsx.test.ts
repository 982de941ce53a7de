import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { CellValue } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { SMALL, smallEdition } from '../../test/small-edition.js';
import { loadEdition } from '../load-edition.js';
import { SHIPPED_EDITIONS, editionFilesIn, loadEditions } from '../load-editions.js';
import { EditionError } from '../problem.js';
import { editionFromXlsx, editionToXlsx } from './edition-from-xlsx.js';
import { EDITION_FIELDS, LIST_SHEETS } from './sheet-plans.js';
import { editionTemplateXlsx } from './write-workbook.js';

type Sheets = Map<string, CellValue[][]>;

/** The small edition's workbook after a person has worked on it, as another programme would save it. */
async function worked(change: (sheets: Sheets) => void): Promise<Uint8Array> {
  const { sheets } = await readXlsx(await editionToXlsx(SMALL));
  const rows: Sheets = new Map(sheets.map((sheet) => [sheet.name, sheet.rows.map((row) => [...row])]));
  change(rows);
  return writeXlsx({ sheets: [...rows].map(([name, each]) => ({ name, rows: each })) });
}

const set = (sheets: Sheets, [sheet, row, column]: readonly [string, number, number], value: CellValue) => {
  sheets.get(sheet)![row - 1]![column - 1] = value;
};
const editionRow = (key: string) => EDITION_FIELDS.findIndex((field) => field.key === key) + 2;

async function told(bytes: Uint8Array): Promise<readonly string[]> {
  const result = await editionFromXlsx(bytes);
  return 'problems' in result
    ? result.problems.map(({ sheet, row, column, code }) => [sheet, row, column, code].filter(Boolean).join(' | '))
    : [];
}

describe('editionFromXlsx', () => {
  const editions = loadEditions();

  it.each([...editionFilesIn(SHIPPED_EDITIONS)])('brings %s back as it was', async (id, text) => {
    const result = await editionFromXlsx(await editionToXlsx(text, { others: editions }), { others: editions });
    expect('edition' in result && result.edition).toEqual(editions.get(id));
  });

  it('brings weights, licences and several combinations back too, as a text to be kept', async () => {
    const result = await editionFromXlsx(await editionToXlsx(SMALL));
    if ('problems' in result) throw new EditionError(result.problems);
    expect(result.edition).toEqual(smallEdition);
    expect(loadEdition(result.text, 'tea/2026.yaml')).toEqual(smallEdition);
  });

  it('takes numbers, days and yes/no as spreadsheet programmes store them', async () => {
    const bytes = await worked((sheets) => {
      set(sheets, ['指标 Criteria', 3, 6], 7.5);
      set(sheets, ['指标 Criteria', 3, 2], 1.1);
      set(sheets, ['指标 Criteria', 3, 10], '否');
      set(sheets, ['评分样例 Worked cases', 2, 8], 100);
      set(sheets, ['版本 Edition', editionRow('inForceFrom'), 4], new Date(Date.UTC(2026, 0, 1)));
      set(sheets, ['版本 Edition', editionRow('cycle.validityMonths'), 4], '36');
      set(sheets, ['版本 Edition', editionRow('audit.stages'), 4], 'no');
    });
    const result = await editionFromXlsx(bytes);
    expect(result).toMatchObject({ edition: { checksum: smallEdition.checksum } });
  });

  it('passes over empty rows, sheets and columns in another order', async () => {
    const bytes = await worked((sheets) => {
      const rows = sheets.get('指标 Criteria')!;
      const turned = rows.map((row) => [...row].reverse());
      sheets.set('指标 Criteria', [...turned.slice(0, 3), [], ...turned.slice(3)]);
      sheets.set('草稿', [['anything']]);
    });
    expect(await told(bytes)).toEqual([]);
  });

  it.each<{ name: string; change: (sheets: Sheets) => void; problems: readonly string[] }>([
    {
      name: 'points that are no number',
      change: (sheets) => set(sheets, ['指标 Criteria', 3, 6], 'seven'),
      problems: ['指标 Criteria | 3 | 分值 Points | EDITION_TEXT_MALFORMED'],
    },
    {
      name: 'a title left out',
      change: (sheets) => set(sheets, ['指标 Criteria', 4, 5], ''),
      problems: ['指标 Criteria | 4 | 标题（英文） Title (English) | EDITION_KEY_MISSING'],
    },
    {
      name: 'a sum that is not as declared',
      change: (sheets) => set(sheets, ['指标 Criteria', 2, 7], '12'),
      problems: ['指标 Criteria | 2 | 小计 Total | EDITION_TOTAL_WRONG'],
    },
    {
      name: 'a criterion of an evaluation that is not there',
      change: (sheets) => set(sheets, ['指标 Criteria', 10, 1], 'staff'),
      problems: [
        '指标 Criteria | 10 | 评价 Evaluation | EDITION_EVALUATION_UNKNOWN',
        '评价 Evaluations | 3 | 总分值 Total | EDITION_EVALUATION_TOTAL_WRONG',
        '指标 Criteria | 8 | 小计 Total | EDITION_TOTAL_WRONG',
      ],
    },
    {
      name: 'a heading nobody knows',
      change: (sheets) => set(sheets, ['等级 Levels', 1, 2], '次序 Rank rang'),
      problems: [
        '等级 Levels | 1 | 次序 Rank rang | EDITION_SHEET_COLUMN_UNKNOWN',
        '等级 Levels | 2 | 次序 Rank | EDITION_KEY_MISSING',
        '等级 Levels | 3 | 次序 Rank | EDITION_KEY_MISSING',
      ],
    },
    {
      name: 'a key nobody knows',
      change: (sheets) => sheets.get('版本 Edition')!.push(['', '', 'colour', 'red']),
      problems: [`版本 Edition | ${EDITION_FIELDS.length + 2} | key | EDITION_SHEET_KEY_UNKNOWN`],
    },
    {
      name: 'a value left out',
      change: (sheets) => set(sheets, ['版本 Edition', editionRow('cycle.regime'), 4], null),
      problems: [`版本 Edition | ${editionRow('cycle.regime')} | value | EDITION_KEY_MISSING`],
    },
    {
      name: 'a weight that is no number',
      change: (sheets) =>
        set(
          sheets,
          ['评价 Evaluations', 2, LIST_SHEETS[1]!.columns.findIndex(({ key }) => key === 'weight') + 1],
          'half',
        ),
      problems: ['评价 Evaluations | 2 | 权重 Weight | EDITION_TEXT_MALFORMED'],
    },
    {
      name: 'an answer that is none',
      change: (sheets) => set(sheets, ['评分样例 Worked cases', 3, 5], '1.2 = NOT_MET\n2.1 = most'),
      problems: ['评分样例 Worked cases | 3 | 逐项结果 Single answers, one a line | EDITION_TEXT_MALFORMED'],
    },
    {
      name: 'a worked case that comes out otherwise',
      change: (sheets) => set(sheets, ['评分样例 Worked cases', 3, 8], '70.01'),
      problems: ['评分样例 Worked cases | 3 | EDITION_WORKED_CASE_WRONG'],
    },
    {
      name: 'a sheet that is gone',
      change: (sheets) => sheets.delete('依据 Basis'),
      problems: ['依据 Basis | EDITION_SHEET_MISSING', '依据 Basis | EDITION_KEY_MISSING'],
    },
    {
      name: 'a second scorecard of one evaluation in one case',
      change: (sheets) => sheets.get('合成样例 Combination cases')!.push(['1', '', '', 'house', 'MET']),
      problems: ['合成样例 Combination cases | 4 | 评价 Evaluation | EDITION_REPEATED'],
    },
    {
      name: 'a column that stands there twice',
      change: (sheets) => set(sheets, ['指标 Criteria', 1, 11], '小计 Total total'),
      problems: [
        '指标 Criteria | 1 | 小计 Total total | EDITION_REPEATED',
        '指标 Criteria | 3 | 小计 Total | EDITION_TEXT_MALFORMED',
      ],
    },
    {
      name: 'words that every object knows',
      change: (sheets) =>
        sheets
          .get('合成样例 Combination cases')!
          .push(['1', '', '', '__proto__', 'MET'], ['1', '', '', 'constructor', 'MET']),
      problems: ['合成样例 Combination cases | 4 | 评价 Evaluation | EDITION_KEY_MALFORMED'],
    },
  ])('names the cell of $name', async ({ change, problems }) => {
    expect((await told(await worked(change))).toSorted()).toEqual(problems.toSorted());
  });

  it('names every empty cell of an empty template', async () => {
    const problems = await told(await editionTemplateXlsx());
    expect(problems).toContain(`版本 Edition | ${editionRow('id')} | value | EDITION_KEY_MISSING`);
    expect(problems).toContain('指标 Criteria | EDITION_KEY_MISSING'.replace('指标 Criteria', '评价 Evaluations'));
    expect(problems.every((problem) => problem.includes(' | '))).toBe(true);
  });

  it.each([
    { name: 'no workbook', bytes: new TextEncoder().encode('id: tea/2026') },
    { name: 'half a workbook', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]) },
    { name: 'nothing', bytes: new Uint8Array() },
  ])('refuses $name', async ({ bytes }) => {
    expect(await told(bytes)).toEqual(['EDITION_SHEET_UNREADABLE']);
  });

  it('refuses what would unpack to too much, without unpacking it', async () => {
    const bytes = await editionToXlsx(SMALL);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entry = Array.from({ length: bytes.length - 4 }, (_, at) => at).find(
      (at) => view.getUint32(at, true) === 0x02014b50,
    )!;
    view.setUint32(entry + 24, 2_000_000_000, true);
    expect(await told(bytes)).toEqual(['EDITION_SHEET_TOO_LARGE']);
  });
});

describe('editionToXlsx', () => {
  it('makes no workbook of what is no edition', async () => {
    await expect(editionToXlsx('id: tea/2026')).rejects.toThrow(EditionError);
  });
});
