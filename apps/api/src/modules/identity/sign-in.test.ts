import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAccount, makePerson, PASSWORD } from '../../../test/accounts.js';
import { browser, codesOf, errorOf, verb } from '../../../test/browser.js';
import type { Browser } from '../../../test/browser.js';
import { startHouse } from '../../../test/house.js';
import { sameSource } from '../../../test/mann-whitney.js';
import type { House, Visitor } from '../../../test/house.js';
import { hashPassword, isPassword } from './password.js';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const SESSIONS = '{ mySessions { id device place isThis } }';
const NEXT = 'another long password';

let house: House;
let administrator: Visitor;
beforeAll(async () => {
  house = await startHouse();
  administrator = await house.as('ADMINISTRATOR');
});
afterAll(() => house.close());

const signedIn = async (email: string, options = {}): Promise<Browser> => {
  const desk = browser(house, options);
  expect(errorOf(await desk.signIn(email, PASSWORD))).toBeNull();
  return desk;
};
const planner = async () => makeAccount(house, ['PLANNER'], { person: (await makePerson(house)) as never });

describe('signIn', () => {
  it('opens a session in a cookie that scripts cannot read, and signOut ends it', async () => {
    const { email } = await makeAccount(house);
    const desk = await signedIn(` ${email.toUpperCase()} `);
    expect(await desk.who()).toBe(email);
    const token = desk.cookies.get('__Host-touchstone-session');
    await desk.ask('mutation { signOut }');
    expect(await desk.who()).toBeNull();
    desk.cookies.set('__Host-touchstone-session', String(token));
    expect(await desk.who()).toBeNull();
  });

  it('gives a new token, and ends the one the browser came with', async () => {
    const { email } = await makeAccount(house);
    const desk = await signedIn(email);
    const planted = String(desk.cookies.get('__Host-touchstone-session'));
    await desk.signIn(email, PASSWORD);
    expect(desk.cookies.get('__Host-touchstone-session')).not.toBe(planted);
    desk.cookies.set('__Host-touchstone-session', planted);
    expect(await desk.who()).toBeNull();
  });

  it('tells a wrong name, a wrong password, a closed account and one without password the same', async () => {
    const { email } = await makeAccount(house);
    const closed = await makeAccount(house, ['ANALYST'], { isActive: false });
    const invited = await makeAccount(house, ['ANALYST'], { passwordHash: null });
    const answers = await Promise.all([
      browser(house).signIn(email, 'not the password'),
      browser(house).signIn('nobody@body.example', PASSWORD),
      browser(house).signIn(closed.email, PASSWORD),
      browser(house).signIn(invited.email, PASSWORD),
    ]);
    const told = answers.map(({ errors }) =>
      errors?.map(({ message, extensions: { code, reason } }) => [message, code, reason]),
    );
    for (const each of told) expect(each).toEqual(told[0]);
    expect(answers[0]?.errors?.[0]).toMatchObject({
      message: '邮箱或密码不正确。',
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('asks the database the same of an unknown name, and hashes as much', async () => {
    const { email } = await makeAccount(house);
    const asked = async (name: string) => {
      house.statements();
      await browser(house).signIn(name, 'a guess');
      return house.statements().map((statement) => statement.replaceAll(/'[^']*'/g, '?'));
    };
    expect(await asked('nobody.at.all@body.example')).toEqual(await asked(email));
    // The hash of nobody is a true one of the same cost: comparing with it is no short cut.
    const began = performance.now();
    expect(await isPassword('a guess', null)).toBe(false);
    expect(performance.now() - began).toBeGreaterThan(2);
  });

  it('takes one attempt in a request', async () => {
    const answer = await browser(house).ask(
      'mutation ($input: SignInInput!) { a: signIn(input: $input) { id } b: signIn(input: $input) { id } }',
      { input: { email: 'x@body.example', password: 'x' } },
    );
    expect(errorOf(answer)).toBe('QUERY_TOO_COMPLEX');
  });

  it('is over for who has left the body, the day after', async () => {
    const account = await planner();
    const desk = await signedIn(account.email);
    await house
      .em()
      .getConnection()
      .execute(
        `update person set left_on = '2026-03-02' where id = (select person_id from account where id = '${account.uuid}')`,
      );
    expect(await desk.who()).toBe(account.email);
    await house
      .em()
      .getConnection()
      .execute(
        `update person set left_on = '2026-03-01' where id = (select person_id from account where id = '${account.uuid}')`,
      );
    expect(await desk.who()).toBeNull();
    expect(errorOf(await browser(house).signIn(account.email, PASSWORD))).toBe('UNAUTHENTICATED');
  });
});

describe('guessing', () => {
  it(
    'evaluates at most ten of ten thousand guesses, and the owner still comes in by a browser that was here before',
    { timeout: 900_000 },
    async () => {
      const guesses = Number(process.env['GUESSES'] ?? 300);
      const { email } = await makeAccount(house);
      const own = await signedIn(email);
      await own.ask('mutation { signOut }');
      let evaluated = 0;
      for (let made = 0; made < guesses; made += 20) {
        const answers = await Promise.all(
          Array.from({ length: 20 }, (_, at) =>
            browser(house, { from: `198.51.${made % 250}.${at}` }).signIn(email, `guess ${made + at}`),
          ),
        );
        evaluated += answers.filter((answer) => errorOf(answer) !== 'TOO_MANY_ATTEMPTS').length;
      }
      expect(evaluated).toBeGreaterThan(0);
      expect(evaluated).toBeLessThanOrEqual(10);
      expect(errorOf(await browser(house).signIn(email, PASSWORD))).toBe('TOO_MANY_ATTEMPTS');
      expect(errorOf(await own.signIn(email, PASSWORD))).toBeNull();
    },
  );

  it('makes the wait grow, and forgives after the right password', async () => {
    const { email } = await makeAccount(house);
    const own = await signedIn(email);
    for (let attempt = 0; attempt < 5; attempt += 1) await own.signIn(email, 'a slip');
    const { errors } = await own.signIn(email, PASSWORD);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MANY_ATTEMPTS', minutes: 1 });
    await house.em().getConnection().execute("update sign_in_attempt set tried_at = tried_at - interval '31 seconds'");
    expect(errorOf(await own.signIn(email, 'a slip'))).toBe('UNAUTHENTICATED');
    await house.em().getConnection().execute("update sign_in_attempt set tried_at = tried_at - interval '31 seconds'");
    expect(errorOf(await own.signIn(email, PASSWORD))).toBe('TOO_MANY_ATTEMPTS');
    await house.em().getConnection().execute("update sign_in_attempt set tried_at = tried_at - interval '31 seconds'");
    expect(errorOf(await own.signIn(email, PASSWORD))).toBeNull();
    expect(errorOf(await own.signIn(email, 'a slip'))).toBe('UNAUTHENTICATED');
  });

  it('stops an address that tries many names', async () => {
    const from = '203.0.113.9';
    for (let attempt = 0; attempt < 60; attempt += 1)
      await browser(house, { from }).signIn(`n${attempt}@body.example`, 'a guess');
    const { email } = await makeAccount(house);
    expect(errorOf(await browser(house, { from }).signIn(email, PASSWORD))).toBe('TOO_MANY_ATTEMPTS');
    expect(errorOf(await browser(house).signIn(email, PASSWORD))).toBeNull();
  });
});

describe('whether somebody has an account', () => {
  /* TIMINGS=200 in the long run; a small share asks little of the gate. */
  const tries = Number(process.env['TIMINGS'] ?? 20);
  const RESET = 'mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) }';
  const timed = async (ask: () => Promise<unknown>): Promise<number> => {
    const from = performance.now();
    await ask();
    return performance.now() - from;
  };
  /* Each from an address of its own, known and unknown by turns, so that a busy machine is busy for both. */
  const asked = async (ask: (email: string, from: string) => Promise<unknown>) => {
    await house.em().getConnection().execute('delete from sign_in_attempt');
    const passwordHash = await hashPassword(PASSWORD);
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let at = 0; at < tries; at += 1) {
      const { email } = await makeAccount(house, ['ANALYST'], { passwordHash });
      const turns = [
        async () => known.push(await timed(() => ask(email, `198.18.${at}.1`))),
        async () => unknown.push(await timed(() => ask(`x${email}`, `198.18.${at}.2`))),
      ];
      for (const turn of at % 2 === 0 ? turns : turns.toReversed()) await turn();
    }
    return { known, unknown };
  };

  it.each([
    ['signing in', (email: string, from: string) => browser(house, { from }).signIn(email, 'a guess')],
    [
      'asking for a new password',
      (email: string, from: string) => browser(house, { from }).ask(RESET, { input: { email } }),
    ],
  ])('is not told by the time of %s', { retry: 1, timeout: 300_000 }, async (_, ask) => {
    const { known, unknown } = await asked(ask);
    expect(sameSource(known, unknown)).toBeGreaterThan(0.01);
  });

  it('would be told by a difference that there is', () => {
    const noise = (at: number): number => 30 + ((at * 7919) % 13);
    const all = Array.from({ length: 40 }, (_, at) => at);
    expect(
      sameSource(
        all.map(noise),
        all.map((at) => noise(at + 1)),
      ),
    ).toBeGreaterThan(0.5);
    expect(
      sameSource(
        all.map(noise),
        all.map((at) => noise(at + 1) + 6),
      ),
    ).toBeLessThan(0.01);
  });
});

describe('sessions', () => {
  it('are told with device and place, and ended one by one or all others', async () => {
    const { email } = await makeAccount(house);
    const here = await signedIn(email, { agent: FIREFOX, from: '203.0.113.77' });
    const [there, elsewhere] = [await signedIn(email), await signedIn(email)];
    const { data } = await here.ask(SESSIONS);
    expect(data.mySessions).toHaveLength(3);
    expect(data.mySessions[0]).toMatchObject({ device: 'Firefox 140 · Linux', place: '203.0.113.*', isThis: true });
    const { mySessions } = (await there.ask(SESSIONS)).data;
    await here.ask('mutation ($input: EndSessionInput!) { endSession(input: $input) }', {
      input: { sessionId: mySessions[0].id },
    });
    expect(await there.who()).toBeNull();
    expect(await elsewhere.who()).toBe(email);
    await here.ask('mutation { endOtherSessions }');
    expect([await elsewhere.who(), await here.who()]).toEqual([null, email]);
  });

  it('of others are not ended, nor told', async () => {
    const [one, other] = [await makeAccount(house), await makeAccount(house)];
    const [desk, strange] = [await signedIn(one.email), await signedIn(other.email)];
    const { mySessions } = (await desk.ask(SESSIONS)).data;
    await strange.ask('mutation ($input: EndSessionInput!) { endSession(input: $input) }', {
      input: { sessionId: mySessions[0].id },
    });
    expect(await desk.who()).toBe(one.email);
    const peek = await strange.ask('query ($id: ID!) { accountSessions(accountId: $id) { id } }', { id: one.id });
    expect(errorOf(peek)).toBe('FORBIDDEN');
    const { accountSessions } = (
      await administrator('query ($id: ID!) { accountSessions(accountId: $id) { isThis } }', { id: one.id })
    ).data;
    expect(accountSessions).toEqual([{ isThis: false }]);
  });

  it('end when they lie idle, and in the end however busy they are', async () => {
    const { email, uuid } = await makeAccount(house);
    const desk = await signedIn(email);
    const move = (column: string, by: string) =>
      house
        .em()
        .getConnection()
        .execute(`update session set ${column} = ${column} - interval '${by}' where account_id = '${uuid}'`);
    await move('last_seen_at', '119 minutes');
    expect(await desk.who()).toBe(email);
    // That was use: it is noted, and the time begins anew.
    await move('last_seen_at', '119 minutes');
    expect(await desk.who()).toBe(email);
    await move('last_seen_at', '120 minutes');
    expect(await desk.who()).toBeNull();
    const again = await signedIn(email);
    await move('expires_at', '12 hours');
    expect(await again.who()).toBeNull();
  });
});

describe('a token', () => {
  /** What puts an end to it, each with the answer to the next request. */
  const ENDS: ReadonlyArray<
    readonly [string, (account: { id: string; email: string }, desk: Browser) => Promise<unknown>]
  > = [
    ['signing out', (_, desk) => desk.ask('mutation { signOut }')],
    [
      'a new password',
      async ({ email }) => {
        const other = await signedIn(email);
        return other.ask(verb('changePassword', '... on Account { id }'), {
          input: { presentPassword: PASSWORD, newPassword: NEXT },
        });
      },
    ],
    [
      'the loss of a role',
      ({ id }) =>
        administrator(verb('changeRoles', '... on Account { id }'), {
          input: { accountId: id, expectedVersion: 1, roles: ['ARCHIVIST'] },
        }),
    ],
    [
      'the closing of the account',
      ({ id }) =>
        administrator(verb('closeAccount', '... on Account { id }'), { input: { accountId: id, expectedVersion: 1 } }),
    ],
    [
      'an administrator',
      ({ id }) =>
        administrator(verb('endAccountSessions', '... on Account { id }'), {
          input: { accountId: id, expectedVersion: 1 },
        }),
    ],
    [
      'a reset password',
      ({ id }) =>
        administrator(verb('resetPassword', '... on Account { id }'), { input: { accountId: id, expectedVersion: 1 } }),
    ],
  ];

  it.each(ENDS)('is worth nothing after %s, from the next request on', async (_, end) => {
    const account = await planner();
    const desk = await signedIn(account.email);
    const token = String(desk.cookies.get('__Host-touchstone-session'));
    const clients = '{ clients { totalCount } }';
    expect(errorOf(await desk.ask(clients))).toBeNull();
    await end(account, desk);
    desk.cookies.set('__Host-touchstone-session', token);
    const began = performance.now();
    expect(errorOf(await desk.ask(clients))).toBe('UNAUTHENTICATED');
    expect((await desk.open('/documents/StoredDocument:00000000-0000-7000-8000-000000000000')).status).toBe(401);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('a proof of who is at the desk', () => {
  const CLOSE = verb('closeAccount', '... on Account { id }');
  const PROVE = 'mutation ($input: ProveIdentityInput!) { proveIdentity(input: $input) }';

  it('is asked for again where it lies too long ago, and lets go on', async () => {
    const boss = await makeAccount(house, ['ADMINISTRATOR']);
    const target = await makeAccount(house);
    const desk = await signedIn(boss.email);
    const input = { accountId: target.id, expectedVersion: 1 };
    await house
      .em()
      .getConnection()
      .execute(`update session set proved_at = proved_at - interval '10 minutes' where account_id = '${boss.uuid}'`);
    const { errors } = await desk.ask(CLOSE, { input });
    expect(errors?.[0]).toMatchObject({
      message: '办理此事前，请再次确认是您本人。',
      extensions: { code: 'REAUTHENTICATION_NEEDED' },
    });
    expect(errorOf(await desk.ask('{ accounts { totalCount } }'))).toBeNull();
    expect(errorOf(await desk.ask(PROVE, { input: { password: 'a guess' } }))).toBe('INVALID_INPUT');
    expect(errorOf(await desk.ask(CLOSE, { input }))).toBe('REAUTHENTICATION_NEEDED');
    expect(errorOf(await desk.ask(PROVE, { input: { password: PASSWORD } }))).toBeNull();
    expect(codesOf(await desk.ask(CLOSE, { input }))).toEqual([]);
  });

  it('is not what one may guess at without end', async () => {
    const { email } = await makeAccount(house);
    const desk = await signedIn(email);
    for (let attempt = 0; attempt < 5; attempt += 1) await desk.ask(PROVE, { input: { password: 'a guess' } });
    expect(errorOf(await desk.ask(PROVE, { input: { password: PASSWORD } }))).toBe('TOO_MANY_ATTEMPTS');
  });
});
