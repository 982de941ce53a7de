import { describe, expect, it } from 'vitest';
import { createI18nProvider } from './i18n-provider.js';
import { loadWhole, sentenceOf } from './messages.js';
import { fillIn, sentencesOf } from './sentences.js';

describe('sentences', () => {
  it('are waited for by their keys alone: what is a sentence already is in no language', () => {
    expect([sentenceOf('en', 'Due board'), sentenceOf('zh', '期限看板')]).toEqual([undefined, undefined]);
    expect(thrownBy(() => sentenceOf('en', 'resources.dues.total'))).toBe(loadWhole('en'));
  });

  it('are found by their whole key, dots within a name included', () => {
    expect(sentencesOf({ a: { b: { 'c.d': 'e' } }, f: 'g' })).toEqual({ 'a.b.c.d': 'e', f: 'g' });
  });

  it('take what is known into their places, in the form for so many', () => {
    expect(fillIn('%{smart_count} row |||| %{smart_count} rows', { smart_count: 1 })).toBe('1 row');
    expect(fillIn('%{smart_count} row |||| %{smart_count} rows', { smart_count: 0 })).toBe('0 rows');
    expect(fillIn('Person |||| People', {})).toBe('Person');
    expect(fillIn('%{name} 与 %{other}', { name: '$& 甲', other: null })).toBe('$& 甲 与 %{other}');
    expect(fillIn('%{toString}', {})).toBe('%{toString}');
  });

  it('are said in the language that was chosen last, by a key, by what is given for it, or as the key', async () => {
    const { translate, changeLocale, getLocale } = await createI18nProvider('zh');
    expect(translate('ra.action.cancel')).toBe('取消');
    expect(translate('resources.clients.name', 2)).toBe('客户');
    expect(translate('no.such.key', { _: '另说 %{what}', what: 1 })).toBe('另说 1');
    expect([translate('no.such.key'), translate('')]).toEqual(['no.such.key', '']);
    await changeLocale('en');
    expect([getLocale(), translate('resources.clients.name', { smart_count: 2 })]).toEqual(['en', 'Clients']);
    await changeLocale('zh');
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (thrown) {
    return thrown;
  }
}
