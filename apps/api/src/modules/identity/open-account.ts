import { AccountRole, allOf, checkAccount, CLAUSE, refusal, verdict } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';
import { Account } from './account.entity.js';
import { sendPasswordLink } from './password-link.js';
import { countAdministrators, giveRoles } from './roles-in-force.js';

@InputType({ description: 'A way to sign in, of a person of the body or of a client.' })
export class OpenAccountInput {
  @Field(() => String, { description: 'E-mail to sign in with.' })
  email!: string;

  @Field(() => String, { description: 'Name shown to others.' })
  displayName!: string;

  @Field(() => [AccountRole], { description: 'What the account may be.' })
  roles!: AccountRole[];

  @Field(() => ID, { nullable: true, description: 'The person behind it.' })
  personId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The client it speaks for.' })
  clientId!: string | null;
}

export const OpenAccountResult = resultOf('OpenAccount', () => Account);

/**
 * Opens a way to sign in, and sends its owner a link to choose a password. A person has one account, so that roles which may not meet do not meet in two of them;
 * those that let decide or administer wait for a second administrator.
 */
export async function openAccount(context: ActorContext, input: OpenAccountInput): Promise<Answer<Account>> {
  const { em } = context;
  const { displayName } = input;
  const roles = [...new Set(input.roles)];
  const email = input.email.trim().toLowerCase();
  const person = input.personId === null ? null : await getRecord(context, Person, input.personId);
  const client = input.clientId === null ? null : await getRecord(context, Client, input.clientId);
  await takeTurns(context, 'accounts');
  const sameEmail = await em.findOne(Account, { email });
  const other = person && (await em.findOne(Account, { person: person.id }));
  const answer = allOf([
    checkAccount({ email, displayName, roles, personId: person?.id ?? null, clientId: client?.id ?? null }),
    verdict([
      sameEmail && refusal('EMAIL_TAKEN', CLAUSE.house, { field: 'email' }),
      other && refusal('PERSON_HAS_ACCOUNT', CLAUSE.house, { field: 'personId', params: { email: other.email } }),
    ]),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const account = em.create(Account, {
    id: newId(),
    email,
    displayName: displayName.trim(),
    passwordHash: null,
    language: context.locale,
    roles: [],
    isActive: true,
    person,
    client,
    version: 1,
  });
  await giveRoles(context, account, { roles, administrators: await countAdministrators(context) });
  await sendPasswordLink(context, account, 'INVITATION');
  await em.flush();
  return account;
}
