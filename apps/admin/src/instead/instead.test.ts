import { describe, expect, it } from 'vitest';
import { clean } from './diacritic.js';
import { humanize, inflect, transform } from './inflection.js';
import { parse, stringify } from './query-string.js';
import { useHotkeys } from './react-hotkeys-hook.js';

describe('what stands for parts of libraries', () => {
  it('keeps a list’s state in an address, and reads it from there', () => {
    const state = { sort: 'number', page: 2, filter: '{"q":"试 金&=石+"}', order: 'ASC', left: undefined, bare: null };
    expect(stringify(state)).toBe(
      `bare&filter=${encodeURIComponent('{"q":"试 金&=石+"}')}&order=ASC&page=2&sort=number`,
    );
    expect({ ...parse(`?${stringify(state)}`) }).toEqual({
      bare: '',
      filter: '{"q":"试 金&=石+"}',
      order: 'ASC',
      page: '2',
      sort: 'number',
    });
    expect(parse('a=1&a=2')['a']).toEqual(['1', '2']);
    expect(parse('__proto__=1')['__proto__']).toBe('1');
  });

  it('makes a name of a field where none is written', () => {
    expect(transform('validUntil day', ['underscore', 'humanize'])).toBe('Valid until day');
    expect(humanize(inflect('markUse', 2))).toBe('Mark uses');
    expect(inflect('clients', 1)).toBe('client');
  });

  it('finds a column without the marks on its letters', () => {
    expect(clean('Évaluation à Ñ 评价')).toBe('Evaluation a N 评价');
  });

  it('refuses keys for an entry of a menu', () => {
    expect(() => useHotkeys([])).not.toThrow();
    expect(() => useHotkeys('ctrl+k')).toThrow('without keys');
  });
});
