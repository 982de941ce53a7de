import { describe, expect, it } from 'vitest';
import { DEFAULT_REVIEW_ITEMS, reviewItemFaults } from './review-items.js';
import type { AnsweredItem } from './review-items.js';

const yes = DEFAULT_REVIEW_ITEMS.map((item): AnsweredItem => ({ item, answer: 'YES', remark: null }));
const without = (item: string) => yes.filter((each) => each.item !== item);

describe('reviewItemFaults', () => {
  it.each<{ name: string; answers: readonly AnsweredItem[]; codes: readonly string[] }>([
    { name: 'passes when all is answered', answers: yes, codes: [] },
    { name: 'misses one', answers: yes.slice(1), codes: ['REVIEW_ITEM_OPEN'] },
    { name: 'tells all that are missing in one', answers: [], codes: ['REVIEW_ITEM_OPEN'] },
    {
      name: 'takes a scope beyond the licence with a signed assessment',
      answers: [
        ...without('SCOPE_IN_LICENCE'),
        { item: 'SCOPE_IN_LICENCE', answer: 'NO', remark: '已申请增项，现场核实' },
      ],
      codes: [],
    },
    {
      name: 'refuses it without one',
      answers: [...without('SCOPE_IN_LICENCE'), { item: 'SCOPE_IN_LICENCE', answer: 'NO', remark: '  ' }],
      codes: ['REVIEW_ITEM_UNEXPLAINED'],
    },
    {
      name: 'lets sites not apply',
      answers: [...without('MULTI_SITE'), { item: 'MULTI_SITE', answer: 'NOT_APPLICABLE', remark: null }],
      codes: [],
    },
    {
      name: 'lets a licence always apply',
      answers: [...without('SCOPE_IN_LICENCE'), { item: 'SCOPE_IN_LICENCE', answer: 'NOT_APPLICABLE', remark: null }],
      codes: ['REVIEW_ITEM_APPLIES'],
    },
    {
      name: 'takes one answer an item',
      answers: [...yes, { item: 'IMPARTIALITY', answer: 'YES', remark: null }],
      codes: ['REVIEW_ITEM_TWICE'],
    },
  ])('$name', ({ answers, codes }) => {
    const found = reviewItemFaults(DEFAULT_REVIEW_ITEMS, answers).flatMap((each) => (each ? [each.code] : []));
    expect(found).toEqual(codes);
  });
});
