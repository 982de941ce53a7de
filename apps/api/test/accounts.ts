import { plainDate } from '@touchstone/plain-date';
import type { AccountRole } from '@touchstone/rules';
import { newId } from '../src/graphql/ids.js';
import { Account } from '../src/modules/identity/index.js';
import { Person } from '../src/modules/people/index.js';
import type { House } from './house.js';
import { lightHash } from './light-hash.js';

/** The password of accounts made here. */
export const PASSWORD = 'a long enough password';

let made = 0;
let passwordHash: Promise<string> | null = null;

/** An account that its owner has taken up already. @returns its global id and address */
export async function makeAccount(
  house: House,
  roles: readonly AccountRole[] = ['ANALYST'],
  change: Partial<Account> = {},
): Promise<{ readonly id: string; readonly uuid: string; readonly email: string; readonly version: number }> {
  made += 1;
  passwordHash ??= lightHash(PASSWORD);
  const em = house.em();
  const account = em.create(Account, {
    id: newId(),
    email: `made${made}@body.example`,
    displayName: `某人 ${made}`,
    passwordHash: await passwordHash,
    roles: [...roles],
    isActive: true,
    person: null,
    client: null,
    version: 1,
    ...change,
  });
  await em.flush();
  return { id: `Account:${account.id}`, uuid: account.id, email: account.email, version: account.version };
}

/** A person of the body, for roles that are held in person. @returns the UUID */
export async function makePerson(house: House): Promise<string> {
  made += 1;
  const em = house.em();
  const person = em.create(Person, {
    id: newId(),
    staffNumber: `M-${made}`,
    name: `人员${made}`,
    nameLatin: `Person ${made}`,
    provinceCode: '11',
    city: '北京',
    email: `person${made}@body.example`,
    employment: 'EMPLOYEE',
    joinedOn: plainDate('2020-01-01'),
    leftOn: null,
    declarationValidUntil: plainDate('2030-12-31'),
    version: 1,
  });
  await em.flush();
  return person.id;
}

/** The newest letter to somebody, with the token of its link. */
export async function letterTo(
  house: House,
  email: string,
): Promise<{ readonly subject: string; readonly text: string; readonly token: string } | null> {
  const administrator = await house.as('ADMINISTRATOR');
  const { data } = await administrator(
    'query ($where: MailMessageWhere) { mailMessages(first: 1, where: $where) { nodes { subject text link state } } }',
    { where: { recipient: { eq: email } } },
  );
  const [letter] = data.mailMessages.nodes;
  return letter ? { ...letter, token: String(letter.link ?? '').split('token=')[1] ?? '' } : null;
}
