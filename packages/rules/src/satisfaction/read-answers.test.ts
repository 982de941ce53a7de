import { describe, expect, it } from 'vitest';
import { parseCsv, writeCsv } from './parse-csv.js';
import type { Questionnaire } from './questionnaire.js';
import { MOST_ROWS, readAnswers } from './read-answers.js';

const QUESTIONNAIRE: Questionnaire = {
  scaleMax: 5,
  dimensions: [
    { code: 'D', title: '响应', weight: '1', items: ['A', 'B'].map((code) => ({ code, title: code, weight: '1' })) },
  ],
  overall: false,
  recommend: true,
};
const read = (text: string) => readAnswers(QUESTIONNAIRE, text);
const told = (text: string) =>
  read(text).refusals.map(({ code, params }) => [code, params?.['line'], params?.['question']]);

describe('parseCsv', () => {
  it.each([
    [
      'plain lines',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a byte-order mark and CRLF',
      '\uFEFFa,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quoted commas, quotes and line ends',
      '"a,1","b""c"\n"x\ny",2',
      [
        ['a,1', 'b"c'],
        ['x\ny', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a cell left empty at the end',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['empty lines', 'a\n\n\n1\n', [['a'], ['1']]],
    ['nothing', '', []],
  ])('reads %s', (_name, text, rows) => {
    expect(parseCsv(text)?.map(({ cells }) => cells)).toEqual(rows);
  });

  it.each(['"a', 'a\n"b', '"a"b,c'])('gives up at %j', (text) => {
    expect(parseCsv(text)).toBeNull();
  });
});

describe('writeCsv', () => {
  it('disarms what a spreadsheet would run, and reads back as it was written', () => {
    const text = writeCsv([
      ['id', 'A'],
      ['=1+1', 3],
      ['@x', null],
      [' -2', 1],
      ['a"b,c', 5],
    ]);
    expect(text).toBe('\uFEFFid,A\r\n\'=1+1,3\r\n\'@x,\r\n\' -2,1\r\n"a""b,c",5\r\n');
    expect(parseCsv(text)?.at(-1)?.cells).toEqual(['a"b,c', '5']);
  });
});

describe('readAnswers', () => {
  it('reads columns in any order, and not applicable in every way to say it', () => {
    const { rows, refusals } = read('B,id,RECOMMEND,A\n5,c1,10,1\nN/A,c2,,不适用\n-,c3,0,2');
    expect(refusals).toEqual([]);
    expect(rows).toEqual([
      { rowKey: 'c1', answers: [1, 5, 10] },
      { rowKey: 'c2', answers: [null, null, null] },
      { rowKey: 'c3', answers: [2, null, 0] },
    ]);
  });

  it('tells every fault of every line at once', () => {
    const text = 'id,A,B,RECOMMEND\nc1,0,6,11\nc1,x,1,1\n,1,1,1\nc3,1,1,1,9';
    expect(told(text)).toEqual([
      ['CSV_LINE_TOO_LONG', 5, undefined],
      ['ANSWER_OUT_OF_SCALE', 2, 'A'],
      ['ANSWER_OUT_OF_SCALE', 2, 'B'],
      ['ANSWER_OUT_OF_SCALE', 2, 'RECOMMEND'],
      ['ROW_KEY_TWICE', 3, undefined],
      ['ANSWER_OUT_OF_SCALE', 3, 'A'],
      ['ROW_KEY_BAD', 4, undefined],
    ]);
    expect(read(text).rows).toEqual([]);
  });

  it('tells what is wrong with the heading before it looks at a line', () => {
    expect(
      read('id,A,A,C,RECOMMEND\nx,9,9,9,9').refusals.map(({ code, params }) => [code, params?.['columns']]),
    ).toEqual([
      ['CSV_COLUMNS_MISSING', ['B']],
      ['CSV_COLUMNS_UNKNOWN', ['C']],
      ['CSV_COLUMNS_TWICE', ['A']],
    ]);
  });

  it('takes no file that cannot be read or is too long', () => {
    expect(read('"').refusals[0]?.code).toBe('CSV_UNREADABLE');
    const long = `id,A,B,RECOMMEND\n${Array.from({ length: MOST_ROWS + 1 }, (_none, at) => `c${at},1,1,1`).join('\n')}`;
    expect(read(long).refusals.map(({ code }) => code)).toEqual(['TOO_MANY_ROWS']);
  });
});
