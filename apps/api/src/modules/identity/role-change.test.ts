import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAccount, makePerson, PASSWORD } from '../../../test/accounts.js';
import { browser, codesOf, errorOf, verb } from '../../../test/browser.js';
import { startHouse } from '../../../test/house.js';
import { asOperator } from '../../operator.js';
import { closeAccountByOperator } from './close-by-operator.js';
import type { House, Visitor } from '../../../test/house.js';

const FIELDS = '... on Account { id version roles roleChanges { id version status gained roles proposedBy { id } } }';
const CHANGE = verb('changeRoles', FIELDS);
const OPEN = verb('openAccount', FIELDS);
const CONFIRM = verb('confirmRoleChange', '... on RoleChange { status settledBy { id } account { roles } }');
const DECLINE = verb('declineRoleChange', '... on RoleChange { status }');
const CLOSE = verb('closeAccount', FIELDS);
const REOPEN = verb('reopenAccount', FIELDS);

let house: House;
let first: Visitor;
let second: Visitor;
beforeAll(async () => {
  house = await startHouse();
  first = await house.as('ADMINISTRATOR');
  second = await house.as('ADMINISTRATOR', { locale: 'en' });
});
afterAll(() => house.close());

const somebody = async () => makeAccount(house, ['AUDITOR'], { person: (await makePerson(house)) as never });
const propose = async (roles: readonly string[] = ['AUDITOR', 'DECISION_MAKER']) => {
  const account = await somebody();
  const answer = await first(CHANGE, { input: { accountId: account.id, expectedVersion: 1, roles } });
  expect(codesOf(answer)).toEqual([]);
  const { roleChanges, roles: now } = answer.data.changeRoles;
  return { account, change: roleChanges[0], now };
};
const settle = (text: string, who: Visitor, { id, version }: { id: string; version: number }) =>
  who(text, { input: { roleChangeId: id, expectedVersion: version } });

describe('a role that lets decide', () => {
  it('is proposed by one administrator and confirmed by another; then it is in force, and all are told', async () => {
    const { account, change, now } = await propose();
    expect(now).toEqual(['AUDITOR']);
    expect(change).toMatchObject({ status: 'PROPOSED', gained: ['DECISION_MAKER'] });
    const desk = browser(house);
    await desk.signIn(account.email, PASSWORD);
    expect(codesOf(await settle(CONFIRM, first, change))).toEqual(['ROLE_CHANGE_OWN_PROPOSAL']);
    const confirmed = await settle(CONFIRM, second, change);
    expect(confirmed.data.confirmRoleChange).toMatchObject({
      status: 'CONFIRMED',
      account: { roles: ['AUDITOR', 'DECISION_MAKER'] },
    });
    expect(await desk.who()).toBeNull();
    expect(codesOf(await settle(CONFIRM, second, { ...change, version: change.version + 1 }))).toEqual([
      'ROLE_CHANGE_SETTLED',
    ]);
    const letters = await house
      .em()
      .getConnection()
      .execute(`select recipient, subject from mail_message where text like '%${account.email}%'`);
    expect(letters).toHaveLength(4);
  });

  it('comes to nothing when it is declined, or taken back', async () => {
    const { account, change } = await propose();
    expect((await settle(DECLINE, first, change)).data.declineRoleChange).toEqual({
      __typename: 'RoleChange',
      status: 'DECLINED',
    });
    const { roles } = (await first('query ($id: ID!) { account(id: $id) { roles } }', { id: account.id })).data.account;
    expect(roles).toEqual(['AUDITOR']);
  });

  it('waits alone: no other change passes it by', async () => {
    const { account } = await propose();
    const input = { accountId: account.id, expectedVersion: 1, roles: ['AUDITOR', 'PLANNER'] };
    expect(codesOf(await second(CHANGE, { input }))).toEqual(['ROLE_CHANGE_OPEN']);
  });

  it('is not had by opening an account with it, nor by closing and reopening one', async () => {
    const personId = `Person:${await makePerson(house)}`;
    const input = { email: 'fresh@body.example', displayName: '新人', roles: ['AUDITOR', 'DECISION_MAKER'], personId };
    const opened = (await first(OPEN, { input })).data.openAccount;
    expect(opened).toMatchObject({ roles: ['AUDITOR'], roleChanges: [{ status: 'PROPOSED' }] });
    const { account, change } = await propose();
    await settle(CONFIRM, second, change);
    await first(CLOSE, { input: { accountId: account.id, expectedVersion: 2 } });
    const reopened = (await first(REOPEN, { input: { accountId: account.id, expectedVersion: 3 } })).data.reopenAccount;
    expect(reopened.roles).toEqual(['AUDITOR']);
    expect(reopened.roleChanges[0]).toMatchObject({ status: 'PROPOSED' });
  });

  it('is taken away by one administrator, at once', async () => {
    const { account, change } = await propose();
    await settle(CONFIRM, second, change);
    const input = { accountId: account.id, expectedVersion: 2, roles: ['AUDITOR'] };
    expect((await first(CHANGE, { input })).data.changeRoles.roles).toEqual(['AUDITOR']);
  });

  it('is confirmed by nobody against the database', async () => {
    const { change, account } = await propose();
    const id = change.id.split(':')[1];
    const by = (uuid: string) =>
      house
        .em()
        .getConnection()
        .execute(
          `update role_change set status = 'CONFIRMED', settled_at = now(), settled_by_id = '${uuid}' where id = '${id}'`,
        );
    await expect(by(first.accountId)).rejects.toThrow('role_change_by_two');
    await expect(by(account.uuid)).rejects.toThrow('role_change_by_two');
    await by(second.accountId);
    await expect(by(second.accountId)).rejects.toThrow('final');
  });
});

describe('an administrator who means to decide', () => {
  it('cannot: neither by himself, nor by an account of his own making, and leaves traces all the way', async () => {
    const own = { accountId: `Account:${first.accountId}`, expectedVersion: 1, roles: ['DECISION_MAKER'] };
    expect(codesOf(await first(CHANGE, { input: own }))).toContain('OWN_ACCOUNT');
    // A puppet account that is an administrator is no second one until somebody else says so …
    const puppet = (
      await first(OPEN, { input: { email: 'puppet@body.example', displayName: '替身', roles: ['ADMINISTRATOR'] } })
    ).data.openAccount;
    expect(puppet.roles).toEqual([]);
    expect(codesOf(await settle(CONFIRM, first, puppet.roleChanges[0]))).toEqual(['ROLE_CHANGE_OWN_PROPOSAL']);
    // … and the second administrator, who would have to, has been told by then.
    const { mailMessages } = (
      await second('query ($where: MailMessageWhere) { mailMessages(where: $where) { nodes { recipient text } } }', {
        where: { subject: { contains: '替身' } },
      })
    ).data;
    expect(mailMessages.nodes.length).toBeGreaterThan(1);
    const { journal } = (await second('{ journal(first: 5) { nodes { verb actorId } } }')).data;
    expect(journal.nodes[0]).toEqual({ verb: 'openAccount', actorId: `Account:${first.accountId}` });
  });
});

describe('the last administrator', () => {
  it('stays, whoever tries, and appoints the second one alone', async () => {
    const lonely = await startHouse();
    try {
      const only = await lonely.as('ADMINISTRATOR');
      const input = { email: 'two@body.example', displayName: '第二', roles: ['ADMINISTRATOR'] };
      const opened = (await only(OPEN, { input })).data.openAccount;
      expect(opened.roles).toEqual(['ADMINISTRATOR']);
      const third = (await only(OPEN, { input: { ...input, email: 'three@body.example' } })).data.openAccount;
      expect(third.roles).toEqual([]);
      const close = await only(CLOSE, { input: { accountId: opened.id, expectedVersion: opened.version } });
      expect(codesOf(close)).toEqual(['TWO_ADMINISTRATORS_STAY']);
      const demote = { accountId: opened.id, expectedVersion: opened.version, roles: ['PLANNER'] };
      expect(codesOf(await only(CHANGE, { input: demote }))).toEqual(['TWO_ADMINISTRATORS_STAY']);
      // Whoever has the machine may; the journal has it without an account, and the last one stays all the same.
      await asOperator(lonely.parts, closeAccountByOperator, { email: ' Two@body.example' });
      const [entry] = await lonely
        .em()
        .getConnection()
        .execute("select account_id, roles from journal_entry where verb = 'closeAccountByOperator'");
      expect(entry).toEqual({ account_id: null, roles: [] });
      const { email } = (await only('{ viewer { email } }')).data.viewer;
      await expect(asOperator(lonely.parts, closeAccountByOperator, { email })).rejects.toThrow(
        'the last administrator stays',
      );
      const leave = lonely
        .em()
        .getConnection()
        .execute(`update account set is_active = false where id = '${only.accountId}'`);
      await expect(leave).rejects.toThrow('the last administrator stays');
    } finally {
      await lonely.close();
    }
  });

  it('is made by nobody: of two neither closes the other, of three who close each other at once two stay', async () => {
    const lonely = await startHouse();
    try {
      const [one, two] = [await lonely.as('ADMINISTRATOR'), await lonely.as('ADMINISTRATOR', { locale: 'en' })];
      const three = await makeAccount(lonely, ['ADMINISTRATOR']);
      const close = (who: Visitor, whom: Visitor) =>
        who(CLOSE, { input: { accountId: `Account:${whom.accountId}`, expectedVersion: 1 } });
      const third = (who: Visitor) => who(CLOSE, { input: { accountId: three.id, expectedVersion: 1 } });
      await Promise.all([close(one, two), close(two, one), third(one), third(two)]);
      const [{ left }] = (await lonely
        .em()
        .getConnection()
        .execute("select count(*)::int as left from account where is_active and 'ADMINISTRATOR' = any(roles)")) as [
        { left: number },
      ];
      expect(left).toBe(2);
    } finally {
      await lonely.close();
    }
  });
});

describe('openAccount', () => {
  it('refuses roles that may not meet, and an address or a person that has an account', async () => {
    const input = { email: 'x', displayName: ' ', roles: ['SALES', 'AUDITOR'] };
    expect(codesOf(await first(OPEN, { input }))).toEqual([
      'EMAIL_SHAPE',
      'NAME_MISSING',
      'ROLES_NEED_PERSON',
      'INCOMPATIBLE_ROLES',
    ]);
    const personId = `Person:${await makePerson(house)}`;
    const good = { email: 'p@body.example', displayName: '王芳', roles: ['AUDITOR'], personId };
    expect(codesOf(await first(OPEN, { input: good }))).toEqual([]);
    expect(codesOf(await first(OPEN, { input: good }))).toEqual(['EMAIL_TAKEN', 'PERSON_HAS_ACCOUNT']);
  });
});

describe('accounts', () => {
  it('are closed to whoever manages none, and one’s own is not one’s to change', async () => {
    const planner = await house.as('PLANNER');
    expect(errorOf(await planner('{ accounts { totalCount } }'))).toBe('FORBIDDEN');
    const own = { accountId: `Account:${first.accountId}`, expectedVersion: 1 };
    expect(codesOf(await first(CLOSE, { input: own }))).toContain('OWN_ACCOUNT');
    const { id, email } = await makeAccount(house);
    await first(CLOSE, { input: { accountId: id, expectedVersion: 1 } });
    expect(codesOf(await first(CLOSE, { input: { accountId: id, expectedVersion: 2 } }))).toEqual([
      'ACCOUNT_CLOSED_ALREADY',
    ]);
    expect(errorOf(await browser(house).signIn(email, PASSWORD))).toBe('UNAUTHENTICATED');
    await first(REOPEN, { input: { accountId: id, expectedVersion: 2 } });
    expect(errorOf(await browser(house).signIn(email, PASSWORD))).toBeNull();
  });
});
