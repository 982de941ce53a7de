import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterTo, makeAccount, PASSWORD } from '../../../test/accounts.js';
import { browser, codesOf, errorOf, verb } from '../../../test/browser.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';

const OPEN = verb('openAccount', '... on Account { id version email roles isInvited }');
const CHOOSE = verb('choosePassword', '... on PasswordOwner { email isInvited }');
const RESET = verb('resetPassword', '... on Account { id }');
const LINK = 'query ($token: String!) { passwordLink(token: $token) { email displayName isInvited } }';
const FORGOT = 'mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) }';
const NEXT = 'another long password';

let house: House;
let administrator: Visitor;
let made = 0;
beforeAll(async () => {
  house = await startHouse();
  administrator = await house.as('ADMINISTRATOR');
});
afterAll(() => house.close());

const invite = async (change: object = {}) => {
  made += 1;
  const input = { email: `new${made}@body.example`, displayName: '王芳', roles: ['ANALYST'], ...change };
  const answer = await administrator(OPEN, { input });
  expect(codesOf(answer)).toEqual([]);
  return answer.data.openAccount;
};
const choose = (token: string, password: string, desk = browser(house)) =>
  desk.ask(CHOOSE, { input: { token, password } });
const forgot = async (email: string, desk = browser(house)) => {
  const answer = await desk.ask(FORGOT, { input: { email } });
  await house.parts.mailer.post();
  return answer;
};

describe('an invitation', () => {
  it('lets the owner choose a password, once', async () => {
    const { email, isInvited } = await invite();
    expect(isInvited).toBe(true);
    const letter = await letterTo(house, email);
    expect(letter).toMatchObject({ state: 'KEPT', subject: '邀请您使用试金石认证（演示）有限公司的工作台' });
    expect(letter?.text).not.toContain(letter?.token);
    const token = String(letter?.token);
    expect((await browser(house).ask(LINK, { token })).data.passwordLink).toEqual({
      email,
      displayName: '王芳',
      isInvited: true,
    });
    expect(errorOf(await browser(house).signIn(email, PASSWORD))).toBe('UNAUTHENTICATED');
    expect(codesOf(await choose(token, 'short'))).toEqual(['PASSWORD_TOO_SHORT']);
    expect(codesOf(await choose(token, email))).toEqual(['PASSWORD_LIKE_NAME']);
    expect(codesOf(await choose(token, PASSWORD))).toEqual([]);
    expect(codesOf(await choose(token, NEXT))).toEqual(['LINK_SPENT']);
    expect((await browser(house).ask(LINK, { token })).data.passwordLink).toBeNull();
    expect(errorOf(await browser(house).signIn(email, PASSWORD))).toBeNull();
  });

  it('is answered again under its key where the answer was lost, and to nobody else', async () => {
    const { email } = await invite();
    const token = String((await letterTo(house, email))?.token);
    const ONCE = CHOOSE.replace('($input', '($key: String, $input').replace(
      'input: $input',
      'input: $input, idempotencyKey: $key',
    );
    const asked = { input: { token, password: PASSWORD }, key: randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => browser(house).ask(ONCE, asked)));
    for (const answer of [...answers, await browser(house).ask(ONCE, asked)])
      expect(answer.data.choosePassword).toEqual({ __typename: 'PasswordOwner', email, isInvited: true });
    expect(codesOf(await browser(house).ask(ONCE, { ...asked, key: randomUUID() }))).toEqual(['LINK_SPENT']);
    expect(codesOf(await browser(house).ask(ONCE, { ...asked, input: { token, password: NEXT } }))).toEqual([
      'LINK_SPENT',
    ]);
  });

  it('is chosen by one of two that open it at once', async () => {
    const { email } = await invite();
    const token = String((await letterTo(house, email))?.token);
    const answers = await Promise.allSettled([choose(token, PASSWORD), choose(token, NEXT)]);
    const done = answers.filter(
      (answer) => answer.status === 'fulfilled' && !answer.value.errors && codesOf(answer.value).length === 0,
    );
    expect(done).toHaveLength(1);
  });

  it('ends after a week, and at once when another is sent or the account is closed', async () => {
    const first = await invite();
    const token = String((await letterTo(house, first.email))?.token);
    await house.em().getConnection().execute("update password_link set expires_at = expires_at - interval '7 days'");
    expect(codesOf(await choose(token, PASSWORD))).toEqual(['LINK_SPENT']);
    expect(
      codesOf(await administrator(RESET, { input: { accountId: first.id, expectedVersion: first.version } })),
    ).toEqual([]);
    const second = String((await letterTo(house, first.email))?.token);
    expect(second).not.toBe(token);
    await administrator(verb('closeAccount', '... on Account { id }'), {
      input: { accountId: first.id, expectedVersion: first.version },
    });
    expect(codesOf(await choose(second, PASSWORD))).toEqual(['LINK_SPENT']);
  });

  it('keeps the token as a hash, and the link sealed', async () => {
    const { email } = await invite();
    const token = String((await letterTo(house, email))?.token);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const connection = house.em().getConnection();
    const rows = [
      await connection.execute('select * from password_link'),
      await connection.execute('select * from mail_message'),
      await connection.execute('select * from journal_entry'),
    ];
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('a forgotten password', () => {
  it('is chosen anew by a link; every session ends, and the owner is told', async () => {
    const { email } = await makeAccount(house);
    const desk = browser(house);
    await desk.signIn(email, PASSWORD);
    expect((await forgot(` ${email.toUpperCase()}`)).data.requestPasswordReset).toBe(true);
    const token = String((await letterTo(house, email))?.token);
    // Asking is no harm: the old password is good until another is chosen.
    expect(await desk.who()).toBe(email);
    const phone = browser(house);
    expect(codesOf(await choose(token, NEXT, phone))).toEqual([]);
    expect(await desk.who()).toBeNull();
    expect(errorOf(await desk.signIn(email, PASSWORD))).toBe('UNAUTHENTICATED');
    expect(errorOf(await phone.signIn(email, NEXT))).toBeNull();
    expect(await letterTo(house, email)).toMatchObject({ subject: '您的密码已修改', token: '' });
  });

  it('lets the owner in by a new browser even while strangers guess', async () => {
    const { email } = await makeAccount(house);
    for (let guess = 0; guess < 6; guess += 1)
      await browser(house, { from: `192.0.2.${guess}` }).signIn(email, 'a guess');
    const phone = browser(house);
    expect(errorOf(await phone.signIn(email, PASSWORD))).toBe('TOO_MANY_ATTEMPTS');
    await forgot(email, phone);
    await choose(String((await letterTo(house, email))?.token), NEXT, phone);
    expect(errorOf(await phone.signIn(email, NEXT))).toBeNull();
  });

  it('is answered the same, after the same work, whether or not there is such an account', async () => {
    const { email } = await makeAccount(house);
    const asked = async (name: string) => {
      house.statements();
      const answer = await browser(house).ask(FORGOT, { input: { email: name } });
      const statements = house.statements().map((each) => each.replaceAll(/'[^']*'/g, '?'));
      return { answer, statements };
    };
    expect(await asked('nobody@nowhere.example')).toEqual(await asked(email));
    await house.parts.mailer.post();
    expect(await letterTo(house, 'nobody@nowhere.example')).toBeNull();
    expect(await letterTo(house, email)).not.toBeNull();
  });

  it('brings one letter in a while, and an address is stopped in the end', async () => {
    const { uuid, email } = await makeAccount(house);
    await forgot(email);
    const first = await letterTo(house, email);
    await forgot(email);
    expect(await letterTo(house, email)).toEqual(first);
    const told = `select count(*)::int as times from journal_entry where verb = 'requestPasswordReset'
      and account_id is null and changes @> '[{ "type": "Account", "id": "${uuid}", "action": "read" }]'`;
    expect(await house.em().getConnection().execute(told)).toEqual([{ times: 1 }]);
    const desk = browser(house, { from: '203.0.113.200' });
    for (let asked = 0; asked < 60; asked += 1) await desk.ask(FORGOT, { input: { email: `n${asked}@x.example` } });
    expect(errorOf(await desk.ask(FORGOT, { input: { email } }))).toBe('TOO_MANY_ATTEMPTS');
  });
});

describe('an administrator who resets a password', () => {
  it('takes the old one away and never learns the new one', async () => {
    const account = await makeAccount(house);
    const desk = browser(house);
    await desk.signIn(account.email, PASSWORD);
    expect(codesOf(await administrator(RESET, { input: { accountId: account.id, expectedVersion: 1 } }))).toEqual([]);
    expect(await desk.who()).toBeNull();
    expect(errorOf(await desk.signIn(account.email, PASSWORD))).toBe('UNAUTHENTICATED');
    expect(codesOf(await choose(String((await letterTo(house, account.email))?.token), NEXT))).toEqual([]);
    expect(errorOf(await desk.signIn(account.email, NEXT))).toBeNull();
  });
});
