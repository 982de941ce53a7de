import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { Answer, House, Visitor } from '../../../test/house.js';
import { newId } from '../../graphql/ids.js';
import { Client } from '../clients/index.js';

const REFUSED = '... on Refused { refusals { code field message } }';
const FIELDS = '... on Account { id version email displayName roles isActive }';
const verb = (name: string): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ${REFUSED} ${FIELDS} } }`;
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { id displayName } }';
const VIEWER = '{ viewer { email roles } }';
const REGISTER_PERSON =
  'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { ... on Person { id version } } }';
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
    password: PASSWORD,
    ...change,
  };
  const answer = await administrator(verb('openAccount'), { input });
  expect(codesOf(answer)).toEqual([]);
  return answer.data.openAccount;
};
const newPerson = async (): Promise<{ id: string; version: number }> => {
  made += 1;
  const keeper = await house.as('QUALIFICATION_ADMINISTRATOR');
  const { data } = await keeper(REGISTER_PERSON, {
    input: {
      staffNumber: `P-${made}`,
      name: '王芳',
      provinceCode: '11',
      city: '北京',
      employment: 'EMPLOYEE',
      joinedOn: '2024-01-01',
    },
  });
  return data.registerPerson;
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

describe('signIn', () => {
  it('opens a session in a cookie that scripts cannot read, and signOut ends it', async () => {
    const { email } = await open();
    const { header } = await visit(SIGN_IN, {
      variables: { input: { email: ` ${email.toUpperCase()} `, password: PASSWORD } },
    });
    expect(String(header)).toMatch(/HttpOnly.*SameSite=Lax/);
    const { cookie } = await signIn(email);
    expect(await viewerOf(cookie)).toMatchObject({ email });
    await visit('mutation { signOut }', { cookie });
    expect(await viewerOf(cookie)).toBeNull();
  });

  it('tells a wrong name and a wrong password the same', async () => {
    const { email } = await open();
    const [wrongPassword, wrongName] = [await signIn(email, 'not the password'), await signIn('nobody@body.example')];
    const withoutId = ({ answer }: typeof wrongName) =>
      answer.errors?.map(({ message, extensions: { requestId, ...rest } }) => [message, typeof requestId, rest]);
    expect(withoutId(wrongPassword)).toEqual(withoutId(wrongName));
    expect(wrongName.answer.errors?.[0]).toMatchObject({
      message: '邮箱或密码不正确。',
      extensions: { code: 'UNAUTHENTICATED' },
    });
    expect(wrongName.cookie).toBe('');
  });

  it('lets a name be guessed eight times from one address, and the owner in from another', async () => {
    const { email } = await open();
    for (let attempt = 0; attempt < 8; attempt += 1) await signIn(email, 'a guess', '203.0.113.7');
    const { answer } = await signIn(email, PASSWORD, '203.0.113.7');
    expect(answer.errors?.[0]?.extensions.code).toBe('TOO_MANY_ATTEMPTS');
    expect((await signIn(email, PASSWORD, '203.0.113.8')).answer.errors).toBeUndefined();
  });

  it('lets an address guess no more once it tried many names', async () => {
    const { email } = await open();
    for (let attempt = 0; attempt < 60; attempt += 1)
      await signIn(`n${attempt}@body.example`, 'a guess', '203.0.113.9');
    expect((await signIn(email, PASSWORD, '203.0.113.9')).answer.errors?.[0]?.extensions.code).toBe(
      'TOO_MANY_ATTEMPTS',
    );
  });

  it('takes one attempt in a request', async () => {
    const { answer } = await visit(
      'mutation ($input: SignInInput!) { a: signIn(input: $input) { id } b: signIn(input: $input) { id } }',
      {
        variables: { input: { email: 'x@body.example', password: 'x' } },
      },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
  });

  it('is over for who has left the body, the day after', async () => {
    const person = await newPerson();
    const { email } = await open({ roles: ['PLANNER'], personId: person.id });
    const { cookie } = await signIn(email);
    const keeper = await house.as('QUALIFICATION_ADMINISTRATOR');
    const leave =
      'mutation ($input: RecordDepartureInput!) { recordDeparture(input: $input) { ... on Person { version } } }';
    await keeper(leave, { input: { personId: person.id, expectedVersion: 1, leftOn: '2026-03-02' } });
    expect(await viewerOf(cookie)).toMatchObject({ email });
    await keeper(leave, { input: { personId: person.id, expectedVersion: 2, leftOn: '2026-03-01' } });
    expect(await viewerOf(cookie)).toBeNull();
    expect((await signIn(email)).answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('openAccount', () => {
  it('opens an account for a person once', async () => {
    const person = await newPerson();
    const { email } = await open({ roles: ['AUDITOR', 'DECISION_MAKER'], personId: person.id });
    const again = { email, displayName: '王芳', roles: ['ANALYST'], personId: person.id, password: PASSWORD };
    expect(codesOf(await administrator(verb('openAccount'), { input: again }))).toEqual([
      'EMAIL_TAKEN',
      'PERSON_HAS_ACCOUNT',
    ]);
  });

  it('refuses roles that may not meet, and a short password, all at once', async () => {
    const input = { email: 'x', displayName: ' ', roles: ['SALES', 'AUDITOR'], password: 'short' };
    expect(codesOf(await administrator(verb('openAccount'), { input }))).toEqual([
      'EMAIL_SHAPE',
      'NAME_MISSING',
      'ROLES_NEED_PERSON',
      'INCOMPATIBLE_ROLES',
      'PASSWORD_TOO_SHORT',
    ]);
  });

  it('ties a contact to a client, who sees nothing of accounts', async () => {
    const { email } = await open({ roles: ['CLIENT_CONTACT'], clientId });
    const { cookie } = await signIn(email);
    const { answer } = await visit('{ accounts { totalCount } }', { cookie });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('changeRoles', () => {
  it('holds from the next request on', async () => {
    const { id, version, email } = await open();
    const { cookie } = await signIn(email);
    const input = { accountId: id, expectedVersion: version, roles: ['FINANCE', 'ARCHIVIST'] };
    expect((await administrator(verb('changeRoles'), { input })).data.changeRoles).toMatchObject({
      roles: input.roles,
      version: version + 1,
    });
    expect(await viewerOf(cookie)).toMatchObject({ roles: input.roles });
    expect((await administrator(verb('changeRoles'), { input })).errors?.[0]?.extensions.code).toBe('STALE_VERSION');
  });

  it('refuses roles that may not meet, and any change of one’s own', async () => {
    const { id } = await open();
    const clash = { accountId: id, expectedVersion: 1, roles: ['FINANCE', 'ADMINISTRATOR', 'DECISION_MAKER'] };
    expect(codesOf(await administrator(verb('changeRoles'), { input: clash }))).toEqual([
      'ROLES_NEED_PERSON',
      'INCOMPATIBLE_ROLES',
      'INCOMPATIBLE_ROLES',
    ]);
    const own = {
      accountId: `Account:${administrator.accountId}`,
      expectedVersion: 1,
      roles: ['ADMINISTRATOR', 'QUALITY_MANAGER'],
    };
    expect(codesOf(await administrator(verb('changeRoles'), { input: own }))).toEqual(['OWN_ACCOUNT']);
  });
});

describe('closeAccount', () => {
  it('ends its sessions at once, and reopenAccount brings none of them back', async () => {
    const { id, email } = await open();
    const { cookie } = await signIn(email);
    await administrator(verb('closeAccount'), { input: { accountId: id, expectedVersion: 1 } });
    expect(await viewerOf(cookie)).toBeNull();
    expect((await signIn(email)).answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(
      codesOf(await administrator(verb('closeAccount'), { input: { accountId: id, expectedVersion: 2 } })),
    ).toEqual(['ACCOUNT_CLOSED_ALREADY']);
    await administrator(verb('reopenAccount'), { input: { accountId: id, expectedVersion: 2 } });
    expect(await viewerOf(cookie)).toBeNull();
    expect((await signIn(email)).answer.errors).toBeUndefined();
  });

  it('is not for one’s own', async () => {
    const input = { accountId: `Account:${administrator.accountId}`, expectedVersion: 1 };
    expect(codesOf(await administrator(verb('closeAccount'), { input }))).toEqual(['OWN_ACCOUNT']);
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
    for (let attempt = 0; attempt < 8; attempt += 1) await guess();
    expect((await guess()).errors?.[0]?.extensions.code).toBe('TOO_MANY_ATTEMPTS');
  });
});

describe('resetPassword', () => {
  it('gives another password and ends all sessions', async () => {
    const { id, email } = await open();
    const { cookie } = await signIn(email);
    const input = { accountId: id, expectedVersion: 1, password: 'handed over on paper' };
    expect(codesOf(await administrator(verb('resetPassword'), { input }))).toEqual([]);
    expect(await viewerOf(cookie)).toBeNull();
    expect((await signIn(email, input.password)).answer.errors).toBeUndefined();
  });
});

describe('journal', () => {
  const READ =
    'query ($where: JournalEntryWhere) { journal(first: 50, where: $where) { totalCount nodes { verb recordedAt actorId actorName subjectId subjectName changes } } }';

  it('shows who changed what, by record, by client and by account, and never a password', async () => {
    const manager = await house.as('QUALITY_MANAGER');
    const { id } = await open({ roles: ['CLIENT_CONTACT'], clientId });
    await administrator(verb('resetPassword'), {
      input: { accountId: id, expectedVersion: 1, password: 'handed over on paper' },
    });
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
