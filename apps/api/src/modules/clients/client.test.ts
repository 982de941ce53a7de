import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { perform } from '../../command.js';
import { Refused } from '../../graphql/refused.type.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { freshUscc } from '../../../test/uscc.js';
import { registerClient } from './register-client.js';

const REFUSED = '... on Refused { refusals { code field message clause params } }';
const REGISTER = `mutation ($input: RegisterClientInput!) { registerClient(input: $input) {
  __typename ... on Client { id name uscc version sites { id name client { name } } } ${REFUSED} } }`;
const AMEND = `mutation ($input: AmendClientInput!) { amendClient(input: $input) {
  __typename ... on Client { id name uscc headcount nameEn version } ${REFUSED} } }`;
const ADD_SITE = `mutation ($input: AddSiteInput!) { addSite(input: $input) {
  __typename ... on Site { id name isHeadOffice client { version sites { id name isHeadOffice } } } ${REFUSED} } }`;
const AMEND_SITE = `mutation ($input: AmendSiteInput!) { amendSite(input: $input) {
  __typename ... on Site { id name headcount client { version sites { name isHeadOffice } } } ${REFUSED} } }`;
const REMOVE_SITE = `mutation ($input: RemoveSiteInput!) { removeSite(input: $input) {
  __typename ... on Client { id version sites { name } } ${REFUSED} } }`;

const SITE = { name: '总部', address: '中关村大街 1 号', provinceCode: '11', headcount: 80, isHeadOffice: true };
const DETAILS = {
  name: '清源家电服务有限公司',
  provinceCode: '11',
  address: '北京市海淀区中关村大街 1 号',
  sector: 'F',
  headcount: 100,
  contactName: '李雷',
  contactPhone: '010-66668888',
};
const CLIENT = { ...DETAILS, uscc: '91110105ma00text0w', sites: [SITE] };

let house: House;
let planner: Visitor;
beforeAll(async () => {
  house = await startHouse();
  planner = await house.as('PLANNER');
});
afterAll(() => house.close());

describe('registerClient', () => {
  it('enters a client and reads it back as every reader would', async () => {
    const { data, errors } = await planner(REGISTER, { input: CLIENT });
    expect(errors).toBeUndefined();
    expect(data.registerClient).toMatchObject({
      __typename: 'Client',
      uscc: '91110105MA00TEXT0W',
      sites: [{ name: '总部', client: { name: CLIENT.name } }],
    });
  });

  it('tells every reason at once, each at its field', async () => {
    const wrong = {
      ...CLIENT,
      uscc: '91110105MA00TEXT0X',
      name: ' ',
      address: '',
      contactName: '',
      headcount: 0,
      sites: [],
    };
    const { data } = await planner(REGISTER, { input: wrong });
    const fields = data.registerClient.refusals.map(({ field }: { field: string }) => field);
    expect(fields.toSorted()).toEqual(['address', 'contactName', 'headcount', 'name', 'sites', 'uscc']);
  });

  it('names the client that has the code already to whoever may see it', async () => {
    const { data } = await planner(REGISTER, { input: { ...CLIENT, name: '另一家公司' } });
    expect(data.registerClient.refusals).toMatchObject([
      { code: 'USCC_TAKEN', field: 'uscc', params: { name: CLIENT.name } },
    ]);
    expect(data.registerClient.refusals[0].message).toContain(CLIENT.name);
  });

  it('does not name it to anybody else', async () => {
    const context = house.context('CLIENT_CONTACT');
    const input = {
      ...CLIENT,
      nameEn: null,
      businessScope: null,
      distinctBecause: null,
      legalRepresentative: null,
      contactEmail: null,
      workingLanguage: null,
    };
    const answer = await perform(context, registerClient, input);
    expect(answer).toBeInstanceOf(Refused);
    expect((answer as Refused).refusals).toEqual([expect.objectContaining({ code: 'USCC_TAKEN', params: {} })]);
  });

  it('is not for an analyst', async () => {
    const analyst = await house.as('ANALYST');
    const { errors } = await analyst(REGISTER, { input: CLIENT });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('reads a page with its total in one statement, after the one that tells who asks', async () => {
    house.statements();
    const { data, errors } = await planner(
      '{ clients(first: 10, where: { name: { contains: "家电" } }, orderBy: [{ field: NAME, direction: ASC }]) { totalCount nodes { id name sites { name } certificates { number } } pageInfo { hasNextPage } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.clients).toMatchObject({ totalCount: 1, nodes: [{ name: CLIENT.name }] });
    expect(house.statements()).toHaveLength(2);
  });
});

describe('a client in the register', () => {
  let client: { id: string; version: number; sites: { id: string }[] };
  let uscc: string;

  beforeEach(async () => {
    uscc = freshUscc();
    const { data } = await planner(REGISTER, { input: { ...CLIENT, uscc, distinctBecause: '另一家' } });
    client = data.registerClient;
  });

  it('is amended, all but its code', async () => {
    const input = { clientId: client.id, expectedVersion: client.version, ...DETAILS, name: '清源服务', headcount: 90 };
    const { data, errors } = await planner(AMEND, { input });
    expect(errors).toBeUndefined();
    expect(data.amendClient).toMatchObject({ name: '清源服务', headcount: 90, uscc, version: 2 });
  });

  it('is not amended to have fewer people than its sites, shown at the headcount', async () => {
    const input = { clientId: client.id, expectedVersion: client.version, ...DETAILS, headcount: 79 };
    const { data } = await planner(AMEND, { input });
    expect(data.amendClient.refusals).toMatchObject([{ code: 'SITES_EXCEED_HEADCOUNT', field: 'headcount' }]);
  });

  it('is not amended by whoever read an older version, and says what stands now', async () => {
    const input = { clientId: client.id, expectedVersion: client.version, ...DETAILS };
    await planner(AMEND, { input: { ...input, name: '先改的人' } });
    const { errors } = await planner(AMEND, { input: { ...input, name: '后改的人' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'STALE_VERSION', current: { name: '先改的人', version: 2 } });
  });

  it('takes a site, which changes the version of the whole', async () => {
    const site = { ...SITE, name: '南门店', headcount: 20, isHeadOffice: false };
    const input = { clientId: client.id, expectedVersion: client.version, ...site };
    const { data, errors } = await planner(ADD_SITE, { input });
    expect(errors).toBeUndefined();
    expect(data.addSite).toMatchObject({
      name: '南门店',
      client: { version: 2, sites: [{ name: '总部' }, { name: '南门店' }] },
    });
    const again = await planner(ADD_SITE, { input });
    expect(again.errors?.[0]?.extensions.code).toBe('STALE_VERSION');
  });

  it('takes no site with people it does not have, and tells everything wrong with it', async () => {
    const site = { ...SITE, name: '', provinceCode: '81', headcount: 21, isHeadOffice: false };
    const { data } = await planner(ADD_SITE, {
      input: { clientId: client.id, expectedVersion: client.version, ...site },
    });
    const reasons = data.addSite.refusals.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`);
    expect(reasons.toSorted()).toEqual([
      'NAME_MISSING name',
      'PROVINCE_NOT_MAINLAND provinceCode',
      'SITES_EXCEED_HEADCOUNT headcount',
    ]);
  });

  it('moves its head office to another site', async () => {
    const site = { ...SITE, name: '新总部', headcount: 10 };
    const { data } = await planner(ADD_SITE, {
      input: { clientId: client.id, expectedVersion: client.version, ...site },
    });
    expect(data.addSite.client.sites).toMatchObject([
      { name: '新总部', isHeadOffice: true },
      { name: '总部', isHeadOffice: false },
    ]);
  });

  it('keeps a head office when a site is amended', async () => {
    const input = { siteId: client.sites[0]?.id, expectedVersion: client.version, ...SITE, isHeadOffice: false };
    const { data } = await planner(AMEND_SITE, { input });
    expect(data.amendSite.refusals).toMatchObject([{ code: 'HEAD_OFFICE_NOT_ONE', field: 'isHeadOffice' }]);
    const right = await planner(AMEND_SITE, { input: { ...input, isHeadOffice: true, name: '总店', headcount: 70 } });
    expect(right.data.amendSite).toMatchObject({ name: '总店', headcount: 70, client: { version: 2 } });
  });

  it('loses a site, but not its head office', async () => {
    const site = { ...SITE, name: '南门店', headcount: 20, isHeadOffice: false };
    const { data } = await planner(ADD_SITE, {
      input: { clientId: client.id, expectedVersion: client.version, ...site },
    });
    const kept = await planner(REMOVE_SITE, { input: { siteId: client.sites[0]?.id, expectedVersion: 2 } });
    expect(kept.data.removeSite.refusals).toMatchObject([{ code: 'HEAD_OFFICE_STAYS' }]);
    const gone = await planner(REMOVE_SITE, { input: { siteId: data.addSite.id, expectedVersion: 2 } });
    expect(gone.data.removeSite).toMatchObject({ version: 3, sites: [{ name: '总部' }] });
  });

  it('is out of sight of another client and not for it to change', async () => {
    const contact = await house.as('CLIENT_CONTACT', { clientId: localId(client.id) });
    const { data } = await contact('{ clients { totalCount nodes { id } } }');
    expect(data.clients).toMatchObject({ totalCount: 1, nodes: [{ id: client.id }] });
    const { errors } = await contact(AMEND, { input: { clientId: client.id, expectedVersion: 1, ...DETAILS } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a client of a similar name', () => {
  it('asks why a client of a similar name is another one, and keeps the reason', async () => {
    const alike = { ...CLIENT, name: '清源家电服务（股份）有限责任公司', uscc: freshUscc() };
    const shown = await planner('query ($name: String!) { similarClients(name: $name) { name uscc } }', {
      name: alike.name,
    });
    expect(shown.data.similarClients).toContainEqual({ name: CLIENT.name, uscc: '91110105MA00TEXT0W' });
    const { data } = await planner(REGISTER, { input: alike });
    expect(data.registerClient.refusals).toMatchObject([
      { code: 'SIMILAR_CLIENT', field: 'distinctBecause', params: { names: expect.arrayContaining([CLIENT.name]) } },
    ]);
    const blank = await planner(REGISTER, { input: { ...alike, distinctBecause: ' ' } });
    expect(blank.data.registerClient.__typename).toBe('RegisterClientRefused');
    const reason = '法定代表人与注册地址均不同';
    const kept = await planner(REGISTER, { input: { ...alike, distinctBecause: reason } });
    const read = await planner('query ($id: ID!) { client(id: $id) { distinctBecause } }', {
      id: kept.data.registerClient.id,
    });
    expect(read.data.client).toEqual({ distinctBecause: reason });
  });
});

function localId(globalId: string): string {
  return globalId.slice(globalId.indexOf(':') + 1);
}
