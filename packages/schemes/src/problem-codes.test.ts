import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS } from './formats.js';
import { EDITION_PROBLEM_CODES } from './problem-codes.js';

// read as text: this package stands below the one that holds the sentences and may not import it
const catalogue = (name: string) =>
  readFileSync(new URL(`../../messages/src/catalogue/${name}.ts`, import.meta.url), 'utf8');

describe('EDITION_PROBLEM_CODES', () => {
  it('have a sentence each, and no sentence is left over', () => {
    const spoken = [...catalogue('editions').matchAll(/^ {2}(\w+): \{/gm)].map(([, code]) => code);
    expect(new Set(spoken)).toEqual(new Set(EDITION_PROBLEM_CODES));
  });

  it('call every form of text by a name people know', () => {
    const [, words = ''] = /EditionFormat: \{([\s\S]*?)\n {2}\},/.exec(catalogue('edition-words')) ?? [];
    const named = [...words.matchAll(/^ {4}'?([\w-]+)'?: \{/gm)].map(([, format]) => format);
    expect(new Set(named)).toEqual(new Set(Object.keys(FORMATS)));
  });
});
