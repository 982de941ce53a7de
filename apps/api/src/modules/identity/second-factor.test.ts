import { randomUUID } from 'node:crypto';
import type { AccountRole } from '@touchstone/rules';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAccount, PASSWORD } from '../../../test/accounts.js';
import { browser, codesOf, errorOf, verb } from '../../../test/browser.js';
import type { Browser } from '../../../test/browser.js';
import { startHouse } from '../../../test/house.js';
import type { House } from '../../../test/house.js';
import { keyAddress, stepOfCode } from './totp.js';

const STAGE = '{ signInStage }';
const BEGIN = 'mutation { beginSecondFactor { key picture } }';
const CONFIRM = 'mutation ($input: CodeInput!) { confirmSecondFactor(input: $input) { codes } }';
const PROVE = 'mutation ($input: CodeInput!) { proveSecondFactor(input: $input) { email } }';
const PROVE_ONCE =
  'mutation ($input: CodeInput!, $key: String) { proveSecondFactor(input: $input, idempotencyKey: $key) { email } }';
const CONFIRM_ONCE =
  'mutation ($input: CodeInput!, $key: String) { confirmSecondFactor(input: $input, idempotencyKey: $key) { codes } }';
const SESSION = '__Host-touchstone-session';
const STATE = '{ mySecondFactor { since codesLeft isRequired } }';

let house: House;
beforeAll(async () => {
  house = await startHouse({ secondFactorRoles: ['DECISION_MAKER', 'ADMINISTRATOR'] });
});
afterAll(() => house.close());

/** The code of a key, so many half minutes from now. */
const codeOf = (key: string, ahead = 0): string =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({
    timestamp: Date.parse(house.parts.clock.now()) + ahead * 30_000,
  });

/** The same browser, before an answer that it never heard. */
const copyOf = (desk: Browser): Browser => {
  const copy = browser(house);
  for (const [name, value] of desk.cookies) copy.cookies.set(name, value);
  return copy;
};

/** An account with a second factor. */
const enrolled = async (
  roles?: AccountRole[],
): Promise<{ email: string; id: string; key: string; codes: string[]; desk: Browser }> => {
  const account = await makeAccount(house, roles);
  const desk = browser(house);
  await desk.signIn(account.email, PASSWORD);
  const { key } = (await desk.ask(BEGIN)).data.beginSecondFactor;
  const { codes } = (await desk.ask(CONFIRM, { input: { code: codeOf(key, -1) } })).data.confirmSecondFactor;
  return { ...account, key, codes, desk };
};

describe('codes', () => {
  it('are those of RFC 6238', () => {
    // Appendix B, SHA-1, the last six of its eight digits.
    const key = new Secret({ buffer: new TextEncoder().encode('12345678901234567890').buffer }).base32;
    const at = (seconds: number) => new Date(seconds * 1000).toISOString() as never;
    expect(stepOfCode(key, '287082', at(59))).toBe(1);
    expect(stepOfCode(key, '081 804', at(1_111_111_109))).toBe(37_037_036);
    expect(stepOfCode(key, '353130', at(20_000_000_000))).toBe(666_666_666);
    expect(stepOfCode(key, '287082', at(59 + 60))).toBeNull();
    expect(keyAddress(key, { email: 'a@b.cn', body: 'Body' })).toMatch(
      /^otpauth:\/\/totp\/Body:a%40b\.cn\?issuer=Body&secret=/,
    );
  });
});

describe('a second factor', () => {
  it('is asked for after the password, and opens under a new token', async () => {
    const { email, key } = await enrolled();
    const desk = browser(house);
    expect((await desk.signIn(email, PASSWORD)).data.signIn).toBeNull();
    expect((await desk.ask(STAGE)).data.signInStage).toBe('SECOND_FACTOR');
    expect(await desk.who()).toBeNull();
    expect(errorOf(await desk.ask('{ mySessions { id } }'))).toBe('UNAUTHENTICATED');
    const waiting = desk.cookies.get('__Host-touchstone-session');
    expect(errorOf(await desk.ask(PROVE, { input: { code: '000000' } }))).toBe('INVALID_INPUT');
    expect((await desk.ask(PROVE, { input: { code: codeOf(key) } })).data.proveSecondFactor).toEqual({ email });
    expect(desk.cookies.get('__Host-touchstone-session')).not.toBe(waiting);
    expect((await desk.ask(STAGE)).data.signInStage).toBe('OPEN');
  });

  it('whose answer was lost is taken again under its key, by the same browser alone', async () => {
    const { email, key } = await enrolled();
    const desk = browser(house);
    await desk.signIn(email, PASSWORD);
    const [again, stranger] = [copyOf(desk), browser(house)];
    const asked = { input: { code: codeOf(key) }, key: randomUUID() };
    const answers = await Promise.all([desk, copyOf(desk), copyOf(desk)].map((each) => each.ask(PROVE_ONCE, asked)));
    for (const { data } of answers) expect(data.proveSecondFactor).toEqual({ email });
    expect((await again.ask(PROVE_ONCE, asked)).data.proveSecondFactor).toEqual({ email });
    expect(await again.who()).toBe(email);
    expect(again.cookies.get(SESSION)).toBe(desk.cookies.get(SESSION));
    expect(errorOf(await stranger.ask(PROVE_ONCE, asked))).toBe('UNAUTHENTICATED');
    expect(errorOf(await copyOf(desk).ask(PROVE_ONCE, { ...asked, input: { code: codeOf(key, 1) } }))).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('that is set up on the way in opens the session, and tells its codes again under its key', async () => {
    const { email } = await makeAccount(house, ['ADMINISTRATOR']);
    const desk = browser(house);
    await desk.signIn(email, PASSWORD);
    const { key } = (await desk.ask(BEGIN)).data.beginSecondFactor;
    const again = copyOf(desk);
    const asked = { input: { code: codeOf(key) }, key: randomUUID() };
    const { codes } = (await desk.ask(CONFIRM_ONCE, asked)).data.confirmSecondFactor;
    expect(await desk.who()).toBe(email);
    expect((await again.ask(CONFIRM_ONCE, asked)).data.confirmSecondFactor).toEqual({ codes });
    expect(await again.who()).toBe(email);
    expect(errorOf(await browser(house).ask(CONFIRM_ONCE, asked))).toBe('UNAUTHENTICATED');
    const rows = await house.em().getConnection().execute('select * from idempotency_key');
    expect(JSON.stringify(rows)).not.toContain(codes[0]);
  });

  it('takes no code twice, nor by two at once', async () => {
    const { email, key } = await enrolled();
    const desks = [browser(house), browser(house)];
    for (const desk of desks) await desk.signIn(email, PASSWORD);
    const answers = await Promise.all(desks.map((desk) => desk.ask(PROVE, { input: { code: codeOf(key) } })));
    expect(new Set(answers.map(errorOf))).toEqual(new Set(['INVALID_INPUT', null]));
    expect(errorOf(await browser(house).ask(PROVE, { input: { code: codeOf(key, 1) } }))).toBe('UNAUTHENTICATED');
  });

  it('falls back on recovery codes, each once', async () => {
    const { email, codes, desk } = await enrolled();
    expect(codes).toHaveLength(10);
    expect(codes[0]).toMatch(/^[a-z2-7]{4}(-[a-z2-7]{4}){3}$/);
    const phone = browser(house);
    await phone.signIn(email, PASSWORD);
    expect(errorOf(await phone.ask(PROVE, { input: { code: ` ${codes[3]?.toUpperCase()} ` } }))).toBeNull();
    const again = browser(house);
    await again.signIn(email, PASSWORD);
    expect(errorOf(await again.ask(PROVE, { input: { code: codes[3] } }))).toBe('INVALID_INPUT');
    expect((await desk.ask(STATE)).data.mySecondFactor).toMatchObject({ codesLeft: 9, isRequired: false });
    const renewed = (await desk.ask('mutation { renewRecoveryCodes { codes } }')).data.renewRecoveryCodes.codes;
    expect(errorOf(await again.ask(PROVE, { input: { code: codes[4] } }))).toBe('INVALID_INPUT');
    expect(errorOf(await again.ask(PROVE, { input: { code: renewed[0] } }))).toBeNull();
  });

  it('is not guessed at without end', async () => {
    const { email, key } = await enrolled();
    const desk = browser(house, { from: '203.0.113.5' });
    await desk.signIn(email, PASSWORD);
    for (let guess = 0; guess < 5; guess += 1) await desk.ask(PROVE, { input: { code: '111111' } });
    expect(errorOf(await desk.ask(PROVE, { input: { code: codeOf(key) } }))).toBe('TOO_MANY_ATTEMPTS');
  });

  it('keeps its key sealed and its codes hashed, and the journal tells neither', async () => {
    const { key, codes } = await enrolled();
    const connection = house.em().getConnection();
    const rows = JSON.stringify([
      await connection.execute('select * from second_factor'),
      await connection.execute('select * from journal_entry'),
    ]);
    expect(rows).toContain('confirmSecondFactor');
    expect(rows).not.toContain(key);
    expect(rows).not.toContain(codes[0]);
  });

  it('proves who is at the desk as well as a password', async () => {
    const { key, desk } = await enrolled();
    const prove = (code: string) =>
      desk.ask('mutation ($input: ProveIdentityInput!) { proveIdentity(input: $input) }', { input: { code } });
    expect(errorOf(await prove(codeOf(key)))).toBeNull();
    expect(errorOf(await prove(codeOf(key)))).toBe('INVALID_INPUT');
  });

  it('comes off by its owner, or by an administrator, who ends the sessions and tells the owner', async () => {
    const { desk } = await enrolled();
    const remove = 'mutation { removeSecondFactor { __typename ... on Refused { refusals { code } } } }';
    expect(codesOf(await desk.ask(remove))).toEqual([]);
    expect(codesOf(await desk.ask(remove))).toEqual(['SECOND_FACTOR_NONE']);
    const other = await enrolled();
    const administrator = await enrolled(['ADMINISTRATOR']);
    const reset = await administrator.desk.ask(verb('resetSecondFactor', '... on Account { id }'), {
      input: { accountId: other.id, expectedVersion: 1 },
    });
    expect(codesOf(reset)).toEqual([]);
    expect(await other.desk.who()).toBeNull();
    const [letter] = await house
      .em()
      .getConnection()
      .execute(`select subject from mail_message where recipient = '${other.email}'`);
    expect(letter).toMatchObject({ subject: '您的第二重验证已被重置' });
    expect((await browser(house).signIn(other.email, PASSWORD)).data.signIn).not.toBeNull();
  });
});

describe('a role that requires one', () => {
  it('lets nobody in before it is set up, and nobody take it off', async () => {
    const { email } = await makeAccount(house, ['ADMINISTRATOR']);
    const desk = browser(house);
    expect((await desk.signIn(email, PASSWORD)).data.signIn).toBeNull();
    expect((await desk.ask(STAGE)).data.signInStage).toBe('ENROLMENT');
    expect(errorOf(await desk.ask('{ accounts { totalCount } }'))).toBe('UNAUTHENTICATED');
    const { key, picture } = (await desk.ask(BEGIN)).data.beginSecondFactor;
    expect(picture).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(errorOf(await desk.ask(CONFIRM, { input: { code: '123' } }))).toBe('INVALID_INPUT');
    expect((await desk.ask(CONFIRM, { input: { code: codeOf(key) } })).data.confirmSecondFactor.codes).toHaveLength(10);
    expect(await desk.who()).toBe(email);
    expect(errorOf(await desk.ask('{ accounts { totalCount } }'))).toBeNull();
    const remove = await desk.ask(
      'mutation { removeSecondFactor { __typename ... on Refused { refusals { code } } } }',
    );
    expect(codesOf(remove)).toEqual(['SECOND_FACTOR_REQUIRED']);
    expect(errorOf(await desk.ask(BEGIN))).toBe('FORBIDDEN');
  });

  it('is the body’s to say', async () => {
    const { email } = await makeAccount(house, ['PLANNER']);
    expect((await browser(house).signIn(email, PASSWORD)).data.signIn).not.toBeNull();
    await house.em().getConnection().execute("update body_profile set second_factor_roles = '{PLANNER}'");
    expect((await browser(house).signIn(email, PASSWORD)).data.signIn).toBeNull();
    await house
      .em()
      .getConnection()
      .execute("update body_profile set second_factor_roles = '{ADMINISTRATOR,DECISION_MAKER}'");
  });
});
