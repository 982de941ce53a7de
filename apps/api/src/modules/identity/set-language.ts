import { CLAUSE, refusal, verdict } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { Account } from './account.entity.js';

@InputType({ description: 'The language of letters to the account that is signed in.' })
export class SetLanguageInput {
  @Field(() => String, { description: 'zh or en.' })
  language!: string;
}

export const SetLanguageResult = resultOf('SetLanguage', () => Account);

/** Sets the language in which the house writes to one. */
export async function setLanguage(
  { em, actor }: ActorContext,
  { language }: SetLanguageInput,
): Promise<Answer<Account>> {
  const account = await em.findOneOrFail(Account, { id: actor.accountId });
  const answer = verdict([
    !['zh', 'en'].includes(language) && refusal('LETTER_LANGUAGE', CLAUSE.house, { field: 'language' }),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  account.language = language;
  await em.flush();
  return account;
}
