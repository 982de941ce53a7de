import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { Answer, House, Visitor } from '../../../test/house.js';
import { newId } from '../../graphql/ids.js';
import { Client } from '../clients/index.js';
import { Account } from './account.entity.js';
import { hashPassword } from './password.js';

const REFUSED = '... on Refused { refusals { code field message } }';
const FIELDS = '... on Account { id version email displayName roles isActive }';
const verb = (name: string): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ${REFUSED} ${FIELDS} } }`;
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { id displayName } }';
const VIEWER = '{ viewer { email roles } }';
const PASSWORD = 'a long enough password';

let house: House;
let administrator: Visitor;
let clientId: string;
let made = 0;

beforeAll(async () => {
  house = await startHouse({ today: '2026-03-02' });
  administrator = await house.as('ADMINISTRATOR');
  const em = house.em();
  const client = em.create(Client, {
    id: newId(),
    uscc: '91350100M000100Y43',
    name: '青禾家电服务有限公司',
    nameEn: null,
    provinceCode: '35',
    address: '学院路 1 号',
    sector: 'F',
    headcount: 100,
    legalRepresentative: null,
    contactName: '李雷',
    contactPhone: '0591-88880001',
    contactEmail: null,
    registeredOn: house.today(),
    version: 1,
  });
  await em.flush();
  clientId = `Client:${client.id}`;
});
afterAll(() => house.close());

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly email: string;
}

const codesOf = ({ data, errors }: Answer): readonly string[] => {
  expect(errors).toBeUndefined();
  const [result] = Object.values(data as Record<string, { refusals?: readonly { code: string }[] }>);
  return (result?.refusals ?? []).map(({ code }) => code);
};
const open = async (change: object = {}): Promise<Shown> => {
  made += 1;
  const input = {
    email: `p${made}@body.example`,
    displayName: '王芳',
    roles: ['ANALYST'],
    ...change,
  };
  const answer = await administrator(verb('openAccount'), { input });
  expect(codesOf(answer)).toEqual([]);
  const { email } = answer.data.openAccount;
  await house.em().nativeUpdate(Account, { email }, { passwordHash: await hashPassword(PASSWORD) });
  return answer.data.openAccount;
};
/** One visit from an address: what was answered, and the cookies that came with it. */
const visit = async (
  document: string,
  { variables, cookie = '', from = '127.0.0.1' }: { variables?: object; cookie?: string; from?: string } = {},
) => {
  const answer = await house.http.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: from,
    headers: { 'content-type': 'application/json', 'x-touchstone-csrf': '1', cookie },
    payload: { query: document, variables },
  });
  return { answer: answer.json<Answer>(), cookies: answer.cookies, header: answer.headers['set-cookie'] };
};
const signIn = async (email: string, password = PASSWORD, from = '127.0.0.1') => {
  const { answer, cookies } = await visit(SIGN_IN, { variables: { input: { email, password } }, from });
  return { answer, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
};
const viewerOf = async (cookie: string) => (await visit(VIEWER, { cookie })).answer.data.viewer;

describe('setLanguage', () => {
  it('takes the language of letters to oneself: Chinese or English', async () => {
    const analyst = await house.as('ANALYST');
    const SET = `mutation ($input: SetLanguageInput!) { setLanguage(input: $input) {
      __typename ... on Account { id } ... on Refused { refusals { code } } } }`;
    const languageOf = async () => (await house.em().findOneOrFail(Account, { id: analyst.accountId })).language;
    expect((await analyst(SET, { input: { language: 'en' } })).data.setLanguage.__typename).toBe('Account');
    expect(await languageOf()).toBe('en');
    const refused = (await analyst(SET, { input: { language: 'fr' } })).data.setLanguage;
    expect(refused.refusals).toEqual([{ code: 'LETTER_LANGUAGE' }]);
    expect(await languageOf()).toBe('en');
  });
});

describe('changePassword', () => {
  const NEXT = 'another long password';

  it('asks for the present one, and ends every other session', async () => {
    const { email } = await open({ roles: ['CLIENT_CONTACT'], clientId });
    const [here, elsewhere] = [await signIn(email), await signIn(email)];
    const change = async (input: object) =>
      (await visit(verb('changePassword'), { cookie: here.cookie, variables: { input } })).answer;
    const wrong = await change({ presentPassword: 'a guess', newPassword: NEXT });
    expect(wrong.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'presentPassword', message: '原密码不正确。' }],
    });
    expect(codesOf(await change({ presentPassword: PASSWORD, newPassword: 'short' }))).toEqual(['PASSWORD_TOO_SHORT']);
    expect(codesOf(await change({ presentPassword: PASSWORD, newPassword: PASSWORD }))).toEqual(['PASSWORD_UNCHANGED']);
    expect((await change({ presentPassword: PASSWORD, newPassword: NEXT })).data.changePassword).toMatchObject({
      __typename: 'Account',
      email,
    });
    expect(await viewerOf(here.cookie)).toMatchObject({ email });
    expect(await viewerOf(elsewhere.cookie)).toBeNull();
    expect((await signIn(email, NEXT)).answer.errors).toBeUndefined();
    expect((await signIn(email)).answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('counts wrong guesses as signIn does', async () => {
    const { email } = await open();
    const { cookie } = await signIn(email);
    const guess = async () =>
      (
        await visit(verb('changePassword'), {
          cookie,
          variables: { input: { presentPassword: 'a guess', newPassword: NEXT } },
        })
      ).answer;
    for (let attempt = 0; attempt < 5; attempt += 1) await guess();
    expect((await guess()).errors?.[0]?.extensions.code).toBe('TOO_MANY_ATTEMPTS');
  });
});

describe('journal', () => {
  const READ =
    'query ($where: JournalEntryWhere) { journal(first: 50, where: $where) { totalCount nodes { verb recordedAt actorId actorName subjectId subjectName changes } } }';

  it('shows who changed what, by record, by client and by account, and never a password', async () => {
    const manager = await house.as('QUALITY_MANAGER');
    const { id, version } = await open({ roles: ['CLIENT_CONTACT'], clientId });
    const reset = await administrator(verb('resetPassword'), {
      input: { accountId: id, expectedVersion: version + 1 },
    });
    expect(codesOf(reset)).toEqual([]);
    const { data, errors } = await manager(READ, { where: { record: { eq: id } } });
    expect(errors).toBeUndefined();
    expect(data.journal.nodes.map((entry: { verb: string }) => entry.verb)).toEqual(
      expect.arrayContaining(['openAccount', 'resetPassword']),
    );
    expect(data.journal.nodes[0]).toMatchObject({
      actorId: `Account:${administrator.accountId}`,
      recordedAt: '2026-03-02T04:00:00.000Z',
    });
    expect(JSON.stringify(data)).not.toContain('argon2');
    const byClient = await manager(READ, { where: { client: { eq: clientId } } });
    expect(byClient.data.journal.nodes[0]).toMatchObject({ subjectId: clientId, subjectName: '青禾家电服务有限公司' });
    const byAccount = await manager(READ, {
      where: { account: { eq: `Account:${manager.accountId}` }, recordedAt: { lte: '2026-03-02T04:00:00.000Z' } },
    });
    expect(byAccount.data.journal.nodes.map((entry: { verb: string }) => entry.verb)).toEqual(['signIn']);
  });

  it('is not for planners, and nobody edits it', async () => {
    const planner = await house.as('PLANNER');
    expect((await planner(READ)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await expect(house.asOwner('delete from journal_entry')).rejects.toThrow('append-only');
  });
});
