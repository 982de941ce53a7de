import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSchema } from '../src/schema.js';
import { buildServer } from '../src/server.js';
import { startHouse } from './house.js';
import type { House, Visitor } from './house.js';
import { freshUscc } from './uscc.js';

const CLIENT = {
  name: '清源家电服务有限公司',
  uscc: '91110105MA00TEXT0W',
  provinceCode: '11',
  address: '北京市某路 1 号',
  sector: 'F',
  headcount: 80,
  contactName: '李雷',
  contactPhone: '010-66668888',
  sites: [{ name: '总部', address: '某路 1 号', provinceCode: '11', headcount: 80, isHeadOffice: true }],
};
const REGISTER =
  'mutation ($input: RegisterClientInput!, $key: String) { registerClient(input: $input, idempotencyKey: $key) { __typename ... on Client { id name version } ... on Refused { refusals { code } } } }';

let house: House;
let planner: Visitor;
const count = async (statement: string): Promise<number> =>
  ((await house.em().getConnection().execute(`select count(*)::int as count ${statement}`)) as [{ count: number }])[0]
    .count;

beforeAll(async () => {
  house = await startHouse();
  planner = await house.as('PLANNER');
});
afterAll(() => house.close());

describe('a key', () => {
  it('is taken by every mutation there is', () => {
    const without = Object.values(makeSchema().getMutationType()!.getFields()).filter(
      ({ args }) => !args.some(({ name }) => name === 'idempotencyKey'),
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('lets five at once have one effect and five equal answers, and the same again later', async () => {
    const key = randomUUID();
    const ask = () => planner(REGISTER, { input: CLIENT, key });
    const answers = await Promise.all([ask(), ask(), ask(), ask(), ask()]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.data.registerClient.__typename).toBe('Client');
    expect(await count('from client')).toBe(1);
    expect(await count("from journal_entry where verb = 'registerClient'")).toBe(1);
    const id = answers[0]?.data.registerClient.id as string;
    await house.asOwner(`update client set name = '改名' where id = '${id.split(':')[1]}'`);
    // What was answered then is answered now, whatever became of the record since.
    expect(await ask()).toEqual(answers[0]);
  });

  it('is refused for another request, and is another account’s own', async () => {
    const key = randomUUID();
    const input = { ...CLIENT, uscc: freshUscc(), name: '另一家' };
    await planner(REGISTER, { input, key });
    const reused = await planner(REGISTER, { input: { ...input, name: '又一家' }, key });
    expect(reused.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
    const reordered = await planner(REGISTER, { key, input: Object.fromEntries(Object.entries(input).toReversed()) });
    expect(reordered.errors).toBeUndefined();
    const other = await house.as(['PLANNER', 'ARCHIVIST']);
    expect((await other(REGISTER, { input, key })).data.registerClient.__typename).toMatch(/Client|Refused/);
    expect(await count(`from idempotency_key where key = '${key}'`)).toBeGreaterThanOrEqual(1);
  });

  it('is free again after a refusal, for nothing was done', async () => {
    const key = randomUUID();
    const bad = { ...CLIENT, uscc: '91110105MA00TEXT0X' };
    const first = await planner(REGISTER, { input: bad, key });
    expect(first.data.registerClient.__typename).toBe('RegisterClientRefused');
    expect(await planner(REGISTER, { input: bad, key })).toEqual(first);
    expect(await count(`from idempotency_key where key = '${key}'`)).toBe(0);
  });

  it.each(['short', 'with spaces in it', 'x'.repeat(129), '键键键键键键键键'])('is no key: %s', async (key) => {
    const { errors } = await planner(REGISTER, { input: CLIENT, key });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'idempotencyKey', code: 'IDEMPOTENCY_KEY_SHAPE' }],
    });
  });

  it('opens one session, and gives who asks again its cookie anew', async () => {
    const { data } = await planner('{ viewer { email } }');
    const key = randomUUID();
    const signIn = () =>
      house.http.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', 'x-touchstone-csrf': '1' },
        payload: {
          query:
            'mutation ($input: SignInInput!, $key: String) { signIn(input: $input, idempotencyKey: $key) { id email } }',
          variables: { input: { email: data.viewer.email, password: 'correct horse battery' }, key },
        },
      });
    const before = await count('from session');
    const answers = await Promise.all([signIn(), signIn(), signIn(), signIn(), signIn()]);
    expect(await count('from session')).toBe(before + 1);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    const tokens = new Set(answers.map(({ cookies }) => cookies[0]?.value));
    expect(tokens.size).toBe(1);
    const [token] = tokens;
    const kept = await house.em().getConnection().execute<{ answer: unknown }[]>('select answer from idempotency_key');
    expect(JSON.stringify(kept)).not.toContain(token);
  });
});

describe('what is told once', () => {
  it('is told again, but kept nowhere', async () => {
    const NUMBER = '11010519491231002X';
    const keeper = await house.as('QUALIFICATION_ADMINISTRATOR');
    const person = await house.as('AUDITOR');
    const personId = `Person:${person.personId}`;
    const record =
      'mutation ($input: RecordIdentityNumberInput!) { recordIdentityNumber(input: $input) { __typename ... on Refused { refusals { code } } } }';
    const { data } = await keeper(record, { input: { personId, number: NUMBER } });
    expect(data.recordIdentityNumber.__typename).toBe('IdentityNumber');
    const reveal =
      'mutation ($input: RevealIdentityNumberInput!, $key: String) { revealIdentityNumber(input: $input, idempotencyKey: $key) { __typename ... on RevealedIdentityNumber { number } ... on Refused { refusals { code } } } }';
    const variables = { input: { personId, reason: '办理注册申报' }, key: randomUUID() };
    const first = await keeper(reveal, variables);
    expect(first.data.revealIdentityNumber).toEqual({ __typename: 'RevealedIdentityNumber', number: NUMBER });
    expect(await keeper(reveal, variables)).toEqual(first);
    expect(await count('from identity_look')).toBe(1);
    const kept = await house.em().getConnection().execute('select * from idempotency_key');
    const told = await house.em().getConnection().execute('select * from journal_entry');
    expect(JSON.stringify([kept, told])).not.toContain(NUMBER);
    const [entry] = (await house
      .em()
      .getConnection()
      .execute("select reason from journal_entry where verb = 'revealIdentityNumber'")) as [{ reason: string }];
    expect(entry.reason).toBe('办理注册申报');
  });
});

describe('a mutation that was sent before', () => {
  it('is carried out once, without the executor, and answered as the executor answers it', async () => {
    const { config } = house.parts;
    const { http } = await buildServer({ ...house.parts, config: { ...config, readPath: 'executor' } });
    const calls = watchRegister();
    const send = async (to: House['http'], input: object): Promise<unknown> => {
      const headers = { cookie: planner.cookie, 'x-touchstone-csrf': '1' };
      const payload = { query: REGISTER, variables: { input, key: randomUUID() } };
      const { body, statusCode } = await to.inject({ method: 'POST', url: '/graphql', headers, payload });
      return {
        statusCode,
        answer: JSON.parse(body.replaceAll(/"(?:id|name|requestId)":"[^"]+"/g, '"id":""')) as unknown,
      };
    };
    const entries = () => count("from journal_entry where verb = 'registerClient'");
    const named = (uscc: string) => ({ ...CLIENT, uscc, name: randomUUID() });
    const asked: ReadonlyArray<readonly [done: number, executed: boolean, input: () => object]> = [
      [1, false, () => named(freshUscc())],
      [0, false, () => named('91110105MA00TEXT0X')],
      [0, true, () => ({ ...named(freshUscc()), sites: Array.from({ length: 201 }, () => CLIENT.sites[0]) })],
      [0, true, () => ({ ...named(freshUscc()), headcount: 'many' })],
      [0, true, () => ({ ...named(freshUscc()), name: 'a\u202Eb' })],
    ];
    for (const [done, executed, input] of asked) {
      const told = await send(http, input());
      const before = await entries();
      calls.byExecutor = 0;
      calls.byPath = 0;
      expect(await send(house.http, input())).toEqual(told);
      expect((await entries()) - before).toBe(done);
      expect(calls.byPath).toBe(executed ? 0 : 1);
      expect(calls.byExecutor).toBe(0);
    }
    await http.close();
    calls.forget();
  });

  it('is told of by the executor where it fails, and not done again', async () => {
    const calls = watchRegister(true);
    const before = await count('from client');
    const { errors } = await planner(REGISTER, { input: { ...CLIENT, uscc: freshUscc() }, key: randomUUID() });
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL');
    expect(calls.byPath).toBe(1);
    expect(await count('from client')).toBe(before + 1);
    calls.forget();
  });
});

/** Counts who calls `registerClient`; with `fails`, it fails once it is done. */
function watchRegister(fails = false) {
  const field = makeSchema().getMutationType()!.getFields()['registerClient']!;
  const own = field.resolve!;
  const calls = { byExecutor: 0, byPath: 0, forget: () => Object.assign(field, { resolve: own }) };
  field.resolve = async (...given) => {
    const context = given[2] as { readonly outcome?: Promise<unknown> };
    if (context.outcome) return own(...given);
    if (/graphql.execution/.test(new Error('who calls').stack ?? '')) calls.byExecutor += 1;
    else calls.byPath += 1;
    const done = await own(...given);
    if (fails) throw new Error('It fails once it is done');
    return done;
  };
  return calls;
}
