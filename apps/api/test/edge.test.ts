import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BodyProfile } from '../src/modules/body/index.js';
import { fill } from './fill.js';
import type { File } from './fill.js';
import { startHouse } from './house.js';
import type { Answer, House, Visitor } from './house.js';

let house: House;
let planner: Visitor;
let file: File;
beforeAll(async () => {
  house = await startHouse();
  planner = await house.as('PLANNER');
  [file] = (await fill(house, 1)) as [File];
});
afterAll(() => house.close());

const CLIENTS =
  'query ($where: ClientWhere, $after: String, $before: String, $first: Int, $last: Int, $offset: Int) { clients(where: $where, after: $after, before: $before, first: $first, last: $last, offset: $offset) { totalCount nodes { id } } }';
const HEADERS = { 'content-type': 'application/json', 'x-touchstone-csrf': '1' };

/** A request as a browser, a script or an attacker would send it. */
async function send({
  headers = {},
  ...options
}: {
  headers?: Record<string, string>;
  payload?: object | string;
  method?: 'POST' | 'GET';
  url?: string;
}): Promise<{ status: number; answer: Answer; text: string }> {
  const { statusCode, body } = await house.http.inject({
    method: 'POST',
    url: '/graphql',
    ...options,
    headers: { ...HEADERS, cookie: planner.cookie, ...headers },
  });
  let answer = {} as Answer;
  try {
    answer = JSON.parse(body) as Answer;
  } catch {
    // not JSON: the status tells
  }
  return { status: statusCode, answer, text: body };
}

const codeOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions.code;

describe('hostile text', () => {
  const HOSTILE = {
    nul: 'a\u0000b',
    bidi: 'a\u202Eb',
    isolate: 'a\u2066b',
    mark: 'a\u200Fb',
    'lone surrogate': 'a\uD800b',
    control: 'a\u0007b',
    'non-character': 'a\uFFFEb',
  };

  it.each(Object.entries(HOSTILE))('with %s is INVALID_INPUT at its field, in a variable', async (_name, text) => {
    const answer = await planner(CLIENTS, { where: { AND: [{ name: { contains: text } }] } });
    expect(codeOf(answer)).toBe('INVALID_INPUT');
    expect(answer.errors?.[0]?.extensions['fields']).toMatchObject([
      {
        field: 'where.AND.0.name.contains',
        code: 'TEXT_HOSTILE',
        message: expect.stringMatching(/\p{Script=Han}/u) as unknown,
      },
    ]);
  });

  it.each(Object.entries(HOSTILE))('with %s is INVALID_INPUT written into the document too', async (_name, text) => {
    const escaped = Array.from(text)
      .map((letter) =>
        letter < 'a' || letter > 'z' ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter,
      )
      .join('');
    const { status, answer } = await send({
      payload: { query: `{ clients(where: { name: { contains: "${escaped}" } }) { totalCount } }` },
    });
    expect(status).toBeLessThan(500);
    expect(['INVALID_INPUT', 'GRAPHQL_PARSE_FAILED']).toContain(codeOf(answer));
  });

  it('leaves tabs, line ends and every script alone', async () => {
    const answer = await planner(CLIENTS, { where: { name: { contains: '第一行\n\t第二行 — ürümqi 👩‍🔧 𠮷' } } });
    expect(answer.errors).toBeUndefined();
  });
});

describe('a document that asks too much', () => {
  const nested = (depth: number): string =>
    depth === 0 ? 'name' : `client { certificates { ${depth === 1 ? 'number' : `${nested(depth - 1)}`} } }`;

  it('is refused when it is nested too deeply', async () => {
    const { status, answer } = await send({
      payload: { query: `{ certificates(first: 1) { nodes { ${nested(9)} } } }` },
    });
    expect(status).toBe(400);
    expect(codeOf(answer)).toBe('QUERY_TOO_COMPLEX');
  });

  it('is refused when its page size lies in a variable', async () => {
    const query =
      'query ($n: Int) { clients(first: $n) { nodes { certificates { events { kind certificate { number events { kind } } } } audits { team { role person { name assignments { role } } } } } } }';
    const { status, answer } = await send({ payload: { query, variables: { n: 200 } } });
    expect(status).toBe(400);
    expect(codeOf(answer)).toBe('QUERY_TOO_COMPLEX');
  });

  it('is refused with two mutations, whether by alias or by fragment', async () => {
    for (const query of [
      'mutation { a: signOut b: signOut }',
      'mutation { ...two } fragment two on Mutation { a: signOut b: signOut }',
      'mutation { ... { a: signOut b: signOut } }',
    ]) {
      const { status, answer } = await send({ payload: { query } });
      expect(status).toBe(400);
      expect(codeOf(answer)).toBe('QUERY_TOO_COMPLEX');
    }
  });

  it('is refused as a batch, as five thousand brackets, and as a megabyte', async () => {
    expect(
      (await send({ payload: JSON.stringify([{ query: '{ viewer { id } }' }, { query: '{ viewer { id } }' }]) }))
        .status,
    ).toBe(400);
    expect((await send({ payload: { query: '{'.repeat(5000) } })).status).toBe(400);
    expect(
      (
        await send({
          payload: { query: `{ clients(where: { name: { eq: "${'x'.repeat(1_100_000)}" } }) { totalCount } }` },
        })
      ).status,
    ).toBe(413);
  });

  it('is refused when it asks for what does not exist', async () => {
    expect(codeOf((await send({ payload: { query: '{ clients { nodes { passwordHash } } }' } })).answer)).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect((await send({ payload: '{"query":' })).status).toBe(400);
  });
});

describe('a page that cannot be', () => {
  const cursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const UUID = '018f0000-0000-7000-8000-000000000000';

  it.each([
    ['201 rows', { first: 201 }, 'first'],
    ['no rows', { first: 0 }, 'first'],
    ['fewer than none', { last: -1 }, 'last'],
    ['both ways', { first: 1, last: 1 }, 'last'],
    ['before the first', { offset: -1 }, 'offset'],
    ['too far out', { offset: 100_001 }, 'offset'],
    ['after what is no cursor', { after: '不是游标' }, 'after'],
    ['after a cursor of another order', { after: cursor(['a', 'b', UUID]) }, 'after'],
    ['before half a cursor', { last: 1, before: cursor([]) }, 'before'],
    ['after a cursor with a number in it', { after: cursor([1, UUID]) }, 'after'],
    ['after a cursor without an id', { after: cursor(['a', 'no id']) }, 'after'],
    ['after a cursor with a hostile text', { after: cursor(['a\u0000', UUID]) }, 'after'],
  ])('%s is INVALID_INPUT at its field', async (_name, variables, field) => {
    const answer = await planner(CLIENTS, variables);
    expect(codeOf(answer)).toBe('INVALID_INPUT');
    expect(answer.errors?.[0]?.extensions['fields']).toMatchObject([{ field }]);
  });

  it('after a cursor that holds another kind of value is INVALID_INPUT', async () => {
    const answer = await planner(
      'query ($after: String) { surveillanceActivities(after: $after, orderBy: [{ field: DUE_ON, direction: ASC }]) { totalCount } }',
      { after: cursor(['no day', UUID]) },
    );
    expect(codeOf(answer)).toBe('INVALID_INPUT');
  });
});

describe('an id', () => {
  it.each([
    '',
    'Client',
    'Client:',
    ':',
    `Client:${'0'.repeat(36)}`,
    'Client:018f0000-0000-7000-8000-00000000000G',
    `Audit:018f0000-0000-7000-8000-000000000000`,
    "Client:' or 1=1 --",
    '💥',
    'Session:018f0000-0000-7000-8000-000000000000',
    'x'.repeat(300),
  ])('that is none or another’s finds nothing: %j', async (id) => {
    const one = await planner('query ($id: ID!) { client(id: $id) { id } }', { id });
    expect(one.errors === undefined ? one.data.client : codeOf(one)).toSatisfy(
      (found: unknown) => found === null || found === 'NOT_FOUND',
    );
    const any = await planner('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(any.errors === undefined ? any.data.node : codeOf(any)).toSatisfy(
      (found: unknown) => found === null || found === 'NOT_FOUND',
    );
    const filtered = await planner(CLIENTS, { where: { id: { in: [id] } } });
    expect(filtered.errors === undefined || ['NOT_FOUND', 'INVALID_INPUT'].includes(String(codeOf(filtered)))).toBe(
      true,
    );
  });

  it('of a type nobody reads by itself is nothing, even when it exists', async () => {
    const [session] = await house
      .em()
      .getConnection()
      .execute<{ account_id: string }[]>('select account_id from session limit 1');
    const { data, errors } = await planner('query ($id: ID!) { node(id: $id) { id } }', {
      id: `Account:${session?.account_id}`,
    });
    expect(errors).toBeUndefined();
    expect(data.node).toBeNull();
  });
});

describe('a value of the wrong kind', () => {
  it.each([
    ['a day that is none', { registeredOn: { eq: '2025-02-29' } }],
    ['a number too large', { headcount: { eq: 99_999_999_999 } }],
    ['a word that is none', { nonsense: { eq: 'X' } }],
    ['a list for a text', { name: { eq: ['a'] } }],
  ])('%s is told to whoever sent it', async (_name, where) => {
    const { status, answer } = await send({ payload: { query: CLIENTS, variables: { where } } });
    expect(status).toBeLessThan(500);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
  });

  it('is INVALID_INPUT at each field where a person can have typed it', async () => {
    const query = 'mutation ($input: SetBodyTermsInput!) { setBodyTerms(input: $input) { __typename } }';
    const answer = await planner(query, {
      input: { expectedVersion: 1, appealWithinDays: 1.5, permitWarningDays: 9_999_999_999 },
    });
    expect(codeOf(answer)).toBe('INVALID_INPUT');
    const fields = answer.errors?.flatMap(({ extensions }) => extensions['fields'] as { field: string }[]) ?? [];
    expect(fields).toHaveLength(2);
    expect(fields).toContainEqual({
      field: 'input.appealWithinDays',
      code: 'NUMBER_NOT_WHOLE',
      message: '请填写整数。',
    });
    expect(fields).toContainEqual(
      expect.objectContaining({ field: 'input.permitWarningDays', code: 'NUMBER_TOO_LARGE' }),
    );
  });
});

describe('an address that the router cannot read', () => {
  it.each([
    { name: 'with signs that are none', url: '/c/%E0%A4%A', told: [400, 'ADDRESS_HOSTILE'] },
    { name: 'with a part longer than any', url: `/calendars/${'x'.repeat(300)}`, told: [404, 'NOT_FOUND'] },
  ])('$name is answered as every other, and nothing of it comes back', async ({ url, told }) => {
    const { statusCode, headers, body } = await house.http.inject({ url });
    expect([statusCode, JSON.parse(body).code]).toEqual(told);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.any(String),
    });
    expect(body).not.toMatch(/FST_|%E0|xxx/);
  });
});

describe('who asks from where', () => {
  it('is refused from another site', async () => {
    const { status, answer } = await send({
      headers: { origin: 'https://evil.example' },
      payload: { query: '{ viewer { id } }' },
    });
    expect(codeOf(answer)).toBe('FORBIDDEN');
    expect(status).toBeLessThan(500);
  });

  it('is heard from the own one', async () => {
    const { answer } = await send({
      headers: { origin: 'http://localhost:4000' },
      payload: { query: '{ viewer { id } }' },
    });
    expect(answer.errors).toBeUndefined();
  });

  it.each([
    ['a plain form', { 'content-type': 'text/plain' }],
    ['an encoded form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form with parts', { 'content-type': 'multipart/form-data; boundary=x' }],
  ])('is refused without the header, by %s', async (_name, headers) => {
    const { statusCode } = await house.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...headers, cookie: planner.cookie },
      payload: JSON.stringify({ query: 'mutation { signOut }' }),
    });
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(statusCode).toBeLessThan(500);
  });

  it('is told the same of a wrong name and a wrong password', async () => {
    const attempt = (email: string) =>
      house.anonymous('mutation ($input: SignInInput!) { signIn(input: $input) { id } }', {
        input: { email, password: 'wrong' },
      });
    const { data } = await planner('{ viewer { email } }');
    const [known, unknown] = [await attempt(data.viewer.email), await attempt('nobody@test.example')];
    const withoutId = ({ errors }: typeof known) =>
      errors?.map(({ message, extensions: { requestId, ...rest } }) => [message, typeof requestId, rest]);
    expect(withoutId(known)).toEqual(withoutId(unknown));
    expect(codeOf(known)).toBe('UNAUTHENTICATED');
  });

  it('is UNAUTHENTICATED with a session that is none', async () => {
    const { answer } = await send({ headers: { cookie: 'touchstone-session=made-up' }, payload: { query: CLIENTS } });
    expect(codeOf(answer)).toBe('UNAUTHENTICATED');
  });
});

describe('a failure of ours', () => {
  it('leaves with an id to quote and nothing else', async () => {
    const broken = vi.spyOn(house.parts.editions, 'get').mockImplementation(() => {
      throw new Error('select secret from somewhere');
    });
    await house.asOwner('alter table client rename to client_gone');
    const { status, answer, text } = await send({ payload: { query: '{ clients { nodes { id name } } }' } });
    await house.asOwner('alter table client_gone rename to client');
    broken.mockRestore();
    expect(status).toBeLessThan(500);
    expect(codeOf(answer)).toBe('INTERNAL');
    expect(answer.errors?.[0]?.extensions['errorId']).toMatch(/^[0-9a-f-]{36}$/);
    expect(text).not.toMatch(/select|relation|client_gone|\.ts|node_modules|stack/i);
  });

  it('is told as "too long" where the database ended it', async () => {
    const ended = Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' });
    const asked = vi.spyOn(house.parts.meter, 'cost').mockRejectedValue(ended);
    const { answer, text } = await send({ payload: { query: '{ clients { totalCount } }' } });
    asked.mockRestore();
    expect(codeOf(answer)).toBe('TOOK_TOO_LONG');
    expect(text).not.toMatch(/statement/);
  });

  it('passes when its cause is gone', async () => {
    expect((await planner(CLIENTS)).errors).toBeUndefined();
  });
});

describe('a file', () => {
  const upload = (name: string, content: Buffer | string, headers: Record<string, string> = {}) => {
    const boundary = '----touchstone';
    const payload = Buffer.concat([
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`,
      ),
      Buffer.from(content),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    return house.http.inject({
      method: 'POST',
      url: '/documents',
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'x-touchstone-csrf': '1',
        cookie: planner.cookie,
        ...headers,
      },
      payload,
    });
  };
  const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

  it('comes in by what it is, whatever it is called, and goes out as an attachment', async () => {
    const stored = await upload('../../etc/申请书.exe', PDF);
    expect(stored.statusCode).toBe(201);
    const { id, fileName } = stored.json<{ id: string; fileName: string }>();
    expect(fileName).toBe('申请书.exe.pdf');
    const back = await house.http.inject({
      method: 'GET',
      url: `/documents/${id}`,
      headers: { cookie: planner.cookie },
    });
    expect(back.statusCode).toBe(200);
    expect(back.headers['content-disposition']).toMatch(/^attachment/);
    expect(back.headers['content-security-policy']).toContain('sandbox');
    expect(back.body).toBe(PDF);
  });

  it('is refused by a name with characters that nobody sees', async () => {
    const answer = await upload('申请书\u202Efdp.exe', PDF);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'fileName', code: 'TEXT_HOSTILE' }],
    });
  });

  it.each([
    ['a page', '<html><script>alert(1)</script></html>'],
    ['a picture with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['a program', 'MZ\u0090\u0000'],
    ['nothing', ''],
  ])('that is %s is refused with the reason', async (_name, content) => {
    const answer = await upload('申请书.pdf', content);
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ message: string }>().message).toMatch(/\p{Script=Han}/u);
  });

  it('is refused without a session, without the header and from another site', async () => {
    expect((await upload('a.pdf', PDF, { cookie: '' })).statusCode).toBe(401);
    expect((await upload('a.pdf', PDF, { 'x-touchstone-csrf': '' })).statusCode).toBe(403);
    expect((await upload('a.pdf', PDF, { origin: 'https://evil.example' })).statusCode).toBe(403);
  });

  it('that is not there is 404', async () => {
    for (const id of ['x', file.client, `StoredDocument:${file.client}`, '../../etc/passwd']) {
      expect(
        (
          await house.http.inject({
            method: 'GET',
            url: `/documents/${encodeURIComponent(id)}`,
            headers: { cookie: planner.cookie },
          })
        ).statusCode,
      ).toBe(404);
    }
  });
});

describe('the body', () => {
  it('has exactly one profile, whoever writes', async () => {
    const em = house.em();
    const [one] = await em.find(BodyProfile, {});
    expect(one?.onlyOne).toBe(1);
    await expect(
      em
        .getConnection()
        .execute(
          "insert into body_profile (id, only_one, name_zh, name_en, approval_number, branch, address, signatory, approved_fields, is_demo, clock_shift_days, version) values ('018f0000-0000-7000-8000-000000000000', 2, '', '', '', '', '', '', '{}', false, 0, 1)",
        ),
    ).rejects.toThrow('body_profile_only_one');
  });
});
