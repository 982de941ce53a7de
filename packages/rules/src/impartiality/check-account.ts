import { CLAUSE } from '../clauses.js';
import { isEmail } from '../clients/email.js';
import { isBlank } from '../findings.js';
import type { Finding } from '../findings.js';
import { allOf, refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { AccountRole } from './account-role.js';
import { COMMON_PASSWORDS } from './common-passwords.js';
import { mayHoldRoles } from './hold-roles.js';

/** What an account is, or is to become. */
export interface AccountFacts {
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly AccountRole[];
  /** Person of the body behind it, or null. */
  readonly personId: string | null;
  /** Client it speaks for, or null. */
  readonly clientId: string | null;
}

/** Fewer characters than this are no password. */
export const PASSWORD_LEAST = 12;
const PASSWORD_MOST = 200;
const NAME_MOST = 100;

/** Roles whose work is recorded in a person's name, so that independence can be judged by person. */
const IN_PERSON: readonly AccountRole[] = [
  AccountRole.COMPETENCE_EVALUATOR,
  AccountRole.APPLICATION_REVIEWER,
  AccountRole.AUDITOR,
  AccountRole.TECHNICAL_REVIEWER,
  AccountRole.DECISION_MAKER,
];

/** Whether an account can be opened or kept as stated. */
export function checkAccount(facts: AccountFacts): Verdict {
  const { email, displayName } = facts;
  return allOf([
    verdict([
      !isEmail(email) && refusal('EMAIL_SHAPE', CLAUSE.house, { field: 'email' }),
      isBlank(displayName) && refusal('NAME_MISSING', CLAUSE.house, { field: 'displayName' }),
      displayName.trim().length > NAME_MOST &&
        refusal('NAME_TOO_LONG', CLAUSE.house, { field: 'displayName', params: { most: NAME_MOST } }),
      ...ownerFaults(facts),
    ]),
    mayHoldRoles(facts.roles),
  ]);
}

/** Whose password it is to be. */
export interface PasswordOwner {
  readonly email: string;
  readonly displayName: string;
}

/**
 * Whether a text will do as a password. It is long, not one that everybody thinks of, and not its owner's name; what
 * people are made to mix in, they write down.
 */
export function checkPassword(field: string, password: string, owner: PasswordOwner): Verdict {
  return verdict([
    password.length < PASSWORD_LEAST &&
      refusal('PASSWORD_TOO_SHORT', CLAUSE.house, { field, params: { least: PASSWORD_LEAST } }),
    password.length > PASSWORD_MOST &&
      refusal('PASSWORD_TOO_LONG', CLAUSE.house, { field, params: { most: PASSWORD_MOST } }),
    isCommon(password) && refusal('PASSWORD_COMMON', CLAUSE.house, { field }),
    isLikeOwner(password, owner) && refusal('PASSWORD_LIKE_NAME', CLAUSE.house, { field }),
  ]);
}

function isCommon(password: string): boolean {
  const plain = password.trim().toLowerCase();
  return COMMON_PASSWORDS.has(plain) || (plain.length > 0 && new Set(plain).size <= 2);
}

/** The address, what stands before its @, or the name, with nothing but digits and signs about it. */
function isLikeOwner(password: string, { email, displayName }: PasswordOwner): boolean {
  const bare = bareOf(password);
  const names = [email, email.split('@')[0] ?? '', displayName].map(bareOf).filter((name) => name.length > 0);
  return names.some((name) => bare === name || bare === name + name);
}

function bareOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
}

/** A client's contact speaks for a client and for nobody else; whoever judges does it in person. */
function ownerFaults({ roles, personId, clientId }: AccountFacts): readonly Finding[] {
  const isContact = roles.includes(AccountRole.CLIENT_CONTACT);
  const inPerson = roles.filter((role) => IN_PERSON.includes(role));
  return [
    roles.length === 0 && refusal('ROLES_MISSING', CLAUSE.house, { field: 'roles' }),
    personId !== null && clientId !== null && refusal('ACCOUNT_OF_BOTH', CLAUSE.impartiality, { field: 'clientId' }),
    isContact && clientId === null && refusal('CONTACT_WITHOUT_CLIENT', CLAUSE.house, { field: 'clientId' }),
    !isContact && clientId !== null && refusal('CLIENT_WITHOUT_CONTACT', CLAUSE.impartiality, { field: 'roles' }),
    inPerson.length > 0 &&
      personId === null &&
      refusal('ROLES_NEED_PERSON', CLAUSE.competence, { field: 'personId', params: { roles: inPerson } }),
  ];
}
