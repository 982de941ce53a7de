import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../src/graphql/ids.js';
import { fill } from './fill.js';
import { startHouse } from './house.js';
import type { House, Visitor } from './house.js';

/*
 * Walking a list by cursors, forwards and backwards, visits every row exactly once, in the order that numbered pages
 * show, whatever ties and missing values the order has.
 */

const ROWS = 37;
let house: House;
let planner: Visitor;
beforeAll(async () => {
  house = await startHouse();
  planner = await house.as('PLANNER');
  const [file] = await fill(house, 1);
  const em = house.em();
  // Ties in every column, and days that are missing: more rows of the same certificate.
  for (let number = 2; number <= ROWS; number += 1) {
    const done = number % 3 === 0 ? 'null' : `date '2026-01-01' + ${number % 4}`;
    await em.getConnection()
      .execute(`insert into surveillance_activity (id, certificate_id, client_id, programme_id, number, anchor_on, opens_on, due_on, completed_on, owed, provisional, or_recertification)
      select '${newId()}', certificate_id, client_id, programme_id, ${number}, anchor_on, opens_on, date '2026-01-01' + ${number % 5}, ${done}, true, false, false from surveillance_activity where id = '${file?.surveillance}'`);
  }
});
afterAll(() => house.close());

const QUERY = `query ($first: Int, $after: String, $last: Int, $before: String, $offset: Int, $orderBy: [SurveillanceActivityOrderBy!]) {
  surveillanceActivities(first: $first, after: $after, last: $last, before: $before, offset: $offset, orderBy: $orderBy) {
    totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { cursor: string; node: { id: string } }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}
type Order = readonly { field: string; direction: string }[];

async function page(variables: object): Promise<Page> {
  const { data, errors } = await planner(QUERY, variables);
  expect(errors).toBeUndefined();
  return data.surveillanceActivities;
}
const idsOf = ({ edges }: Page): readonly string[] => edges.map(({ node }) => node.id);

async function numbered(orderBy: Order): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let offset = 0; offset < ROWS; offset += 10) ids.push(...idsOf(await page({ first: 10, offset, orderBy })));
  return ids;
}

async function forwards(orderBy: Order, size: number): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let turn = 0; turn <= ROWS; turn += 1) {
    const next: Page = await page({ first: size, after, orderBy });
    expect(next.pageInfo.hasPreviousPage).toBe(after !== null);
    ids.push(...idsOf(next));
    after = next.pageInfo.endCursor;
    if (!next.pageInfo.hasNextPage) return ids;
  }
  throw new Error('The walk does not end');
}

async function backwards(orderBy: Order, size: number): Promise<readonly string[]> {
  const ids: string[] = [];
  let before: string | null = null;
  for (let turn = 0; turn <= ROWS; turn += 1) {
    const next: Page = await page({ last: size, before, orderBy });
    ids.unshift(...idsOf(next));
    before = next.pageInfo.startCursor;
    if (!next.pageInfo.hasPreviousPage) return ids;
  }
  throw new Error('The walk does not end');
}

const FIELDS = ['DUE_ON', 'COMPLETED_ON', 'OPENS_ON', 'NUMBER', 'CLIENT_NAME', 'PROVINCE_CODE', 'DUE_STATE'];
const orders = fc
  .uniqueArray(fc.constantFrom(...FIELDS), { minLength: 0, maxLength: 3 })
  .chain((fields) =>
    fc.tuple(
      ...fields.map((field) => fc.record({ field: fc.constant(field), direction: fc.constantFrom('ASC', 'DESC') })),
    ),
  );

describe('paging', () => {
  it('visits every row exactly once, either way, as numbered pages do', async () => {
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 3, max: 20 }), async (order, size) => {
        const all = await numbered(order as Order);
        expect(new Set(all).size).toBe(ROWS);
        expect(await forwards(order as Order, size)).toEqual(all);
        expect(await backwards(order as Order, size)).toEqual(all);
      }),
      { numRuns: 14, seed: 27_922, endOnFailure: true },
    );
  });

  it('shows missing values last, whichever way the list is sorted', async () => {
    for (const direction of ['ASC', 'DESC']) {
      const { data } = await planner(
        'query ($o: [SurveillanceActivityOrderBy!]) { surveillanceActivities(first: 200, orderBy: $o) { nodes { completedOn } } }',
        { o: [{ field: 'COMPLETED_ON', direction }] },
      );
      const days = data.surveillanceActivities.nodes.map(
        ({ completedOn }: { completedOn: string | null }) => completedOn,
      );
      expect(days.slice(days.indexOf(null)).every((day: unknown) => day === null)).toBe(true);
    }
  });

  it('counts the rows of all pages on every page, and says so beyond the last', async () => {
    expect((await page({ first: 5 })).totalCount).toBe(ROWS);
    const beyond = await page({ first: 5, offset: 1000 });
    expect(beyond.totalCount).toBe(ROWS);
    expect(beyond.edges).toEqual([]);
    expect(beyond.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null });
  });

  it('remembers totals and places only while nothing changes, as the database notes it', async () => {
    const sent = (text: string): Promise<unknown> => house.em().getConnection().execute(text);
    const order = [
      { field: 'DUE_ON', direction: 'DESC' },
      { field: 'NUMBER', direction: 'ASC' },
    ];
    const held = async (): Promise<readonly string[]> => {
      const rows = await house
        .em()
        .getConnection()
        .execute<{ id: string }[]>(
          `select 'SurveillanceActivity:' || id as id from surveillance_activity order by due_on desc, number, id`,
        );
      return rows.map(({ id }) => id);
    };
    const before = await held();
    for (let turn = 0; turn < 3; turn += 1) expect(await numbered(order)).toEqual(before);
    // Far enough down for the rows of a page to be found by what is known of those before.
    const [moved] = before.slice(-1);
    await sent(`update surveillance_activity set due_on = '2027-06-01' where id = '${moved?.split(':')[1]}'`);
    const after = await held();
    expect(after[0]).toBe(moved);
    // What no note tells of is not seen: the pages rest on what was remembered, and on the notes alone.
    await sent('delete from owed_change');
    const unseen = await page({ first: 10, offset: 20, orderBy: order });
    expect(idsOf(unseen)).toEqual(after.slice(21, 31));
    await sent(`update surveillance_activity set owed = owed where id = '${moved?.split(':')[1]}'`);
    expect(await numbered(order)).toEqual(after);
    await sent(`insert into surveillance_activity (id, certificate_id, client_id, programme_id, number, anchor_on, opens_on, due_on, owed, provisional, or_recertification)
      select '${newId()}', certificate_id, client_id, programme_id, 99, anchor_on, opens_on, '2027-07-01', true, false, false from surveillance_activity limit 1`);
    expect((await page({ first: 10, offset: 20, orderBy: order })).totalCount).toBe(ROWS + 1);
    expect(await numbered(order)).toEqual((await held()).slice(0, 40));
    await sent('delete from surveillance_activity where number = 99');
    expect((await page({ first: 10, offset: 20, orderBy: order })).totalCount).toBe(ROWS);
  });

  it('goes on after a row that is gone', async () => {
    const order = [{ field: 'NUMBER', direction: 'ASC' }];
    const first = await page({ first: 10, orderBy: order });
    const all = await numbered(order);
    await house
      .em()
      .getConnection()
      .execute(`delete from surveillance_activity where id = '${idsOf(first).at(-1)?.split(':')[1]}'`);
    const next = await page({ first: 10, after: first.pageInfo.endCursor, orderBy: order });
    expect(idsOf(next)).toEqual(all.slice(10, 20));
  });
});
