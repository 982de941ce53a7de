import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import type { Reference } from '../edition.js';
import { PUBLISHED_STANDARDS } from './published-standards.js';
import { resolveReference } from './resolve-reference.js';

const reference = (ref: string, edition: string | null = null): Reference => ({
  ref,
  edition,
  title: { zh: '引用标题', en: 'Cited title' },
  annotation: null,
});

describe('resolveReference', () => {
  it.each([
    {
      name: 'a dated one in force',
      ref: 'GB/T 27922',
      edition: '2011',
      day: '2026-11-23',
      resolved: 'GB/T 27922-2011',
      state: 'IN_FORCE',
    },
    {
      name: 'a dated one that was replaced',
      ref: 'GB/T 16868',
      edition: '1997',
      day: '2026-11-23',
      resolved: 'GB/T 16868-1997',
      state: 'REPLACED',
      replacedBy: 'GB/T 16868-2009',
    },
    {
      name: 'a dated one before its successor',
      ref: 'GB/T 16868',
      edition: '1997',
      day: '2009-09-30',
      resolved: 'GB/T 16868-1997',
      state: 'IN_FORCE',
    },
    {
      name: 'a dated one before its first day',
      ref: 'GB/T 27922',
      edition: '2011',
      day: '2012-01-31',
      resolved: 'GB/T 27922-2011',
      state: 'NOT_YET_IN_FORCE',
    },
    {
      name: 'an undated one on its edition’s last day',
      ref: 'SB/T 10409',
      edition: null,
      day: '2025-12-31',
      resolved: 'SB/T 10409-2007',
      state: 'IN_FORCE',
    },
    {
      name: 'an undated one on the next edition’s first day',
      ref: 'SB/T 10409',
      edition: null,
      day: '2026-01-01',
      resolved: 'SB/T 10409-2025',
      state: 'IN_FORCE',
    },
    {
      name: 'an undated one before any edition',
      ref: 'GB/T 27922',
      edition: null,
      day: '2011-12-31',
      resolved: null,
      state: 'NOT_YET_IN_FORCE',
    },
    {
      name: 'an edition that was never published',
      ref: 'GB/T 27922',
      edition: '2025',
      day: '2026-11-23',
      resolved: 'GB/T 27922-2025',
      state: 'UNKNOWN',
    },
    {
      name: 'a body’s own dated specification',
      ref: 'CTS TS-01',
      edition: '2024',
      day: '2026-11-23',
      resolved: 'CTS TS-01-2024',
      state: 'UNKNOWN',
    },
    {
      name: 'an undated one nobody knows',
      ref: 'CTS TS-01',
      edition: null,
      day: '2026-11-23',
      resolved: null,
      state: 'UNKNOWN',
    },
  ])('resolves $name', ({ ref, edition, day, resolved, state, replacedBy = null }) => {
    expect(resolveReference(reference(ref, edition), plainDate(day))).toMatchObject({ resolved, state, replacedBy });
  });

  it('shows a wrong number as written and means the right one', () => {
    const found = resolveReference(reference('GB/T 10409'), plainDate('2026-01-01'));
    expect(found).toMatchObject({ written: 'GB/T 10409', resolved: 'SB/T 10409-2025', cited: 'wrongly' });
    expect(found.title.zh).toBe('商业服务业顾客满意度测评规范');
  });
});

describe('PUBLISHED_STANDARDS', () => {
  it.each(PUBLISHED_STANDARDS)('$ref: its editions follow one another', ({ editions }) => {
    const days = editions.map(({ inForceFrom }) => inForceFrom ?? '');
    expect(days.toSorted()).toEqual(days);
    expect(editions.map(({ edition }) => edition).toSorted()).toEqual(editions.map(({ edition }) => edition));
  });
});
