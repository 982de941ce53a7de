import { describe, expect, it } from 'vitest';
import { whereOf } from './where.js';

const reads = { searchIn: ['name', 'uscc'], filters: { signed: (yes: never) => ({ signedOn: { isNull: !yes } }) } };

describe('whereOf', () => {
  it.each([
    { name: 'asks nothing of no filters', values: {}, where: undefined },
    {
      name: 'asks nothing of empty filters',
      values: { q: '  ', status: [], client: null, dueOn: { lte: '' } },
      where: undefined,
    },
    { name: 'asks a value for equality', values: { client: 'Client:1' }, where: { client: { eq: 'Client:1' } } },
    { name: 'asks false as a value', values: { isActive: false }, where: { isActive: { eq: false } } },
    { name: 'asks a list for membership', values: { status: ['DRAFT'] }, where: { status: { in: ['DRAFT'] } } },
    { name: 'passes operators on', values: { dueOn: { lte: '2026-01-01' } }, where: { dueOn: { lte: '2026-01-01' } } },
    {
      name: 'looks for text in every search field',
      values: { q: ' 海川 ' },
      where: { OR: [{ name: { contains: '海川' } }, { uscc: { contains: '海川' } }] },
    },
    { name: 'lets a filter say itself what it asks', values: { signed: true }, where: { signedOn: { isNull: false } } },
    {
      name: 'holds all filters together',
      values: { client: 'Client:1', status: ['DRAFT'] },
      where: { AND: [{ client: { eq: 'Client:1' } }, { status: { in: ['DRAFT'] } }] },
    },
  ])('$name', ({ values, where }) => {
    expect(whereOf(values, reads)).toEqual(where);
  });
});
