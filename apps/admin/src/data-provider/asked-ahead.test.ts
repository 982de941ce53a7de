import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberLocale } from '../i18n/locale.js';
import { answerAhead, forgetAhead } from './asked-ahead.js';

const askedFor = (locale: string) => {
  const answers = new Map(['one', 'other'].map((body) => [body, Promise.resolve(new Response(body))]));
  vi.stubGlobal('askedAhead', { locale, answers });
};

beforeEach(() => {
  rememberLocale('zh');
  vi.spyOn(performance, 'now').mockReturnValue(2_000);
});

describe('what was asked ahead', () => {
  it('is given once, in the language it was asked in', async () => {
    askedFor('zh');
    expect(await (await answerAhead('one'))?.text()).toBe('one');
    expect(answerAhead('one')).toBeUndefined();
    expect(answerAhead('unasked')).toBeUndefined();
    askedFor('en');
    expect(answerAhead('one')).toBeUndefined();
  });

  it('is nothing once the page has stood for a while', () => {
    vi.spyOn(performance, 'now').mockReturnValue(20_000);
    askedFor('zh');
    expect(answerAhead('one')).toBeUndefined();
  });

  it('is forgotten once something was done', () => {
    askedFor('zh');
    forgetAhead();
    expect(answerAhead('other')).toBeUndefined();
  });
});
