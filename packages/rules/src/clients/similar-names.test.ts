import { describe, expect, it } from 'vitest';
import { comparableName, nameSimilarity, similarNames } from './similar-names.js';

describe('comparableName', () => {
  it.each([
    { name: '清源家电服务有限公司', plain: '清源家电服务' },
    { name: '清源家电服务股份有限公司', plain: '清源家电服务' },
    { name: '清源（北京）家电 服务有限责任公司', plain: '清源北京家电服务' },
    { name: 'ＡＢＣ电器集团有限公司', plain: 'abc电器' },
    { name: '有限公司', plain: '有限公司' },
  ])('$name', ({ name, plain }) => expect(comparableName(name)).toBe(plain));
});

describe('nameSimilarity', () => {
  it.each([
    { name: 'another form of enterprise', pair: ['清源家电服务有限公司', '清源家电服务有限责任公司'], alike: true },
    { name: 'full width and blanks', pair: ['ABC 电器有限公司', 'ａｂｃ电器有限公司'], alike: true },
    {
      name: 'one character wrong in a long name',
      pair: ['清源家用电器维修服务有限公司', '清源家用电器维修服务部'],
      alike: true,
    },
    { name: 'another trade', pair: ['清源家电服务有限公司', '清源食品商贸有限公司'], alike: false },
    { name: 'another stem in the same trade', pair: ['清源家电有限公司', '云帆家电有限公司'], alike: false },
    { name: 'names of one character', pair: ['甲', '乙'], alike: false },
  ])('$name', ({ pair: [one = '', other = ''], alike }) => {
    expect(nameSimilarity(one, other) >= 0.75).toBe(alike);
    expect(nameSimilarity(other, one)).toBe(nameSimilarity(one, other));
  });
});

describe('similarNames', () => {
  it('finds the likest first', () => {
    const known = ['云帆软件有限公司', '清源家电服务部', '清源家电服务有限公司'].map((name) => ({ name }));
    expect(similarNames('清源家电服务股份有限公司', known).map(({ name }) => name)).toEqual([
      '清源家电服务有限公司',
      '清源家电服务部',
    ]);
  });
});
