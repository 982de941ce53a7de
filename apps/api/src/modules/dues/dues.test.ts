import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '@touchstone/plain-date';
import { DEMO_PASSWORD } from '../identity/index.js';
import { startHouse } from '../../../test/house.js';
import type { Answer, House } from '../../../test/house.js';

let house: House;
beforeAll(async () => {
  house = await startHouse({ filled: true, today: systemClock('Asia/Shanghai').today() });
});
afterAll(() => house.close());

type Ask = (document: string, variables?: object) => Promise<Answer>;
const signIn = (key: string): Promise<Ask> =>
  house.signIn({ email: `${key}@demo.touchstone.example`, password: DEMO_PASSWORD });

const LIST = `query ($where: DueWhere, $offset: Int) { dueItems(where: $where, offset: $offset, first: 200) { totalCount pageInfo { hasNextPage endCursor }
  nodes { id kind nature record label client { name } certification { number } programme { code } province clause anchorOn opensOn dueOn
    lastLawfulOn slackDays state person { name } role planState audit { number } atRisk provisional consequence regime blockedBy } } }`;
const BOARD = `query ($where: DueWhere) { dueBoard(where: $where) { total overdue dueSoon open notOpen atRisk
  byKind { kind total } months { month total overdue byNature { nature count } } } }`;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

describe('dueItems', () => {
  it('lists what is owed, the most urgent first, and its count and months agree with it', async () => {
    const ask = await signIn('planner');
    const list = await ask(LIST, {});
    expect(list.errors).toBeUndefined();
    const { nodes, totalCount } = list.data.dueItems;
    const { dueBoard } = (await ask(BOARD, {})).data;
    expect(nodes.length).toBeGreaterThan(5);
    expect(nodes.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual(
      nodes.map(({ dueOn }: { dueOn: string }) => dueOn).toSorted(),
    );
    expect(dueBoard.total).toBe(totalCount);
    expect(sum(dueBoard.months.map(({ total }: { total: number }) => total))).toBe(totalCount);
    expect(sum(dueBoard.byKind.map(({ total }: { total: number }) => total))).toBe(totalCount);
  });
});
