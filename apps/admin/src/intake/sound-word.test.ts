import { expect, it } from 'vitest';
import { soundWord } from './sound-word.js';

it.each([
  { name: 'a workbook with something new', rows: { created: 1, changed: 0, unchanged: 4 }, word: 'sound' },
  { name: 'one whose rows are all on record', rows: { created: 0, changed: 0, unchanged: 4 }, word: 'nothingNew' },
  { name: 'the template as it was handed out', rows: { created: 0, changed: 0, unchanged: 0 }, word: 'emptyWorkbook' },
])('soundWord of $name is $word', ({ rows, word }) => {
  expect(soundWord(rows)).toBe(word);
});
