import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { House } from '../../../test/house.js';

const REGISTER = `mutation ($input: RegisterClientInput!) { registerClient(input: $input) {
  __typename ... on Client { id name uscc sites { name client { name } } } ... on Refused { refusals { code field message clause } } } }`;
const SITE = { name: '总部', address: '中关村大街 1 号', provinceCode: '11', headcount: 80, isHeadOffice: true };
const CLIENT = {
  uscc: '91110105ma00text0w', name: '清源家电服务有限公司', provinceCode: '11', address: '北京市海淀区中关村大街 1 号', sector: 'F', headcount: 80, contactName: '李雷', contactPhone: '010-66668888', sites: [SITE],
};

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());

describe('registerClient', () => {
  it('enters a client and reads it back as every reader would', async () => {
    const planner = await house.as('PLANNER');
    const { data, errors } = await planner(REGISTER, { input: CLIENT });
    expect(errors).toBeUndefined();
    expect(data.registerClient).toMatchObject({ __typename: 'Client', uscc: '91110105MA00TEXT0W', sites: [{ name: '总部', client: { name: CLIENT.name } }] });
  });

  it('tells every reason at once, each at its field', async () => {
    const planner = await house.as('PLANNER');
    const { data } = await planner(REGISTER, { input: { ...CLIENT, uscc: '91110105MA00TEXT0X', name: ' ', headcount: 0, sites: [] } });
    expect(data.registerClient.refusals.map(({ field }: { field: string }) => field)).toEqual(expect.arrayContaining(['uscc', 'name', 'headcount', 'sites']));
  });

  it('is not for an analyst', async () => {
    const analyst = await house.as('ANALYST');
    const { errors } = await analyst(REGISTER, { input: CLIENT });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('reads a page with its total in one statement, after the one that tells who asks', async () => {
    const planner = await house.as('PLANNER');
    house.statements();
    const { data, errors } = await planner('{ clients(first: 10, where: { name: { contains: "家电" } }, orderBy: [{ field: NAME, direction: ASC }]) { totalCount nodes { id name sites { name } certificates { number } } pageInfo { hasNextPage } } }');
    expect(errors).toBeUndefined();
    expect(data.clients).toMatchObject({ totalCount: 1, nodes: [{ name: CLIENT.name }] });
    expect(house.statements()).toHaveLength(2);
  });
});
