import { checkPassword, CLAUSE, refusal } from '@touchstone/rules';
import { Field, InputType, ObjectType } from 'type-graphql';
import { carryOut, refusedAnswer } from '../../command.js';
import { earlierAnswers } from '../../database/idempotency.js';
import type { RequestContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Account } from './account.entity.js';
import { actingAs } from './acting-as.js';
import { knowDevice } from './open-session.js';
import { findPasswordLink, ownerOfSpentLink, shown } from './password-link.js';
import { hashPassword } from './password.js';
import { Session } from './session.entity.js';
import { tellOwner } from './tell.js';

@InputType({ description: 'A password, and the link that lets choose it.' })
export class ChoosePasswordInput {
  @Field(() => String, { description: 'What stands in the link.' })
  token!: string;

  @Field(() => String, { description: 'The password.' })
  password!: string;
}

/** Whose password a link lets choose. */
@ObjectType({ description: 'Whose password a link lets choose.' })
export class PasswordOwner {
  @Field(() => String, { description: 'E-mail to sign in with.' })
  email!: string;

  @Field(() => String, { description: 'Name.' })
  displayName!: string;

  @Field(() => Boolean, { description: 'Whether it is the first password.' })
  isInvited!: boolean;
}

export const ChoosePasswordResult = resultOf('ChoosePassword', () => PasswordOwner);

/** Whose password the link lets choose; null when it is spent. */
export async function ownerOfLink(context: RequestContext, token: string): Promise<PasswordOwner | null> {
  const found = await findPasswordLink(context, token);
  return found && ownerOf(found.account);
}

/**
 * Gives the account of a link the password its owner chose. The link is spent, and every session of the account ends;
 * its second factor is asked for as before. From now on the browser at hand is known to the account.
 */
export async function choosePasswordByLink(context: RequestContext, input: ChoosePasswordInput): Promise<object> {
  const found = await findPasswordLink(context, input.token);
  const spent = new Refused([refusal('LINK_SPENT', CLAUSE.house, { field: 'token' })]);
  if (!found) return (await chosenBefore(context, input)) ?? refusedAnswer(context, 'ChoosePassword', spent);
  const { email, displayName, isInvited } = ownerOf(found.account);
  const owner = { __typename: 'PasswordOwner', email, displayName, isInvited };
  const { id } = found.account;
  const answer = await carryOut(actingAs(context, found.account), [choosePassword, input], { tell: () => owner });
  if (answer instanceof Refused)
    return (await chosenBefore(context, input)) ?? refusedAnswer(context, 'ChoosePassword', answer);
  await knowDevice(context, id);
  return answer;
}

/** What was answered when this very request spent the link; null where another did. */
async function chosenBefore(context: RequestContext, { token }: ChoosePasswordInput): Promise<object | null> {
  const owner = await ownerOfSpentLink(context, token);
  const mine = (await earlierAnswers(context)).find(({ accountId }) => accountId === owner);
  return mine ? (mine.answer as object) : null;
}

async function choosePassword(
  context: RequestContext,
  { token, password }: ChoosePasswordInput,
): Promise<Account | Refused> {
  const { em, now } = context;
  const found = await findPasswordLink(context, token);
  if (!found) return new Refused([refusal('LINK_SPENT', CLAUSE.house, { field: 'token' })]);
  const { link, account } = found;
  const answer = checkPassword('password', password, account);
  if (!answer.allowed) return new Refused(answer.refusals);

  const hadPassword = account.passwordHash !== null;
  account.passwordHash = await hashPassword(password);
  link.usedAt = now;
  await em.nativeDelete(Session, { account: account.id });
  if (hadPassword) await tellOwner(context, account, { code: 'PASSWORD_CHANGED', params: { at: shown(now) } });
  await em.flush();
  return account;
}

function ownerOf({ email, displayName, passwordHash }: Account): PasswordOwner {
  return { email, displayName, isInvited: passwordHash === null };
}
