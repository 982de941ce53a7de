import { Field, InputType } from 'type-graphql';
import type { RequestContext } from '../../context.js';
import { noteChange } from '../../database/journal-subscriber.js';
import { ANYBODY, writeJournal } from '../../database/write-journal.js';
import { Account } from './account.entity.js';
import { takeQuestion } from './budget.js';
import { hasFreshLink, sendPasswordLink } from './password-link.js';

@InputType({ description: 'Whose password is forgotten.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: 'E-mail of the account.' })
  email!: string;
}

/**
 * Sends the owner of an account a link for a new password. The answer is the same, and takes as long, whether there is
 * such an account: it is looked for once the question is answered, and the journal tells of the link that went out.
 * @throws DomainError TOO_MANY_ATTEMPTS when one address asks too often
 */
export async function requestPasswordReset(
  context: RequestContext,
  { email }: RequestPasswordResetInput,
): Promise<void> {
  const { mailer, now, publicUrl } = context;
  await takeQuestion(context);
  mailer.later(async (em) => {
    const account = await em.findOne(Account, { email: email.trim().toLowerCase(), isActive: true });
    if (!account || (await hasFreshLink({ em, now }, account))) return;
    await em.transactional(async (inner) => {
      const code = account.passwordHash === null ? 'INVITATION' : 'PASSWORD_RESET';
      await sendPasswordLink({ em: inner, mailer, now, publicUrl }, account, code);
      noteChange(inner, { type: 'Account', id: account.id, action: 'read', before: null, after: null });
      await writeJournal({ ...context, em: inner, actor: ANYBODY }, { verb: 'requestPasswordReset', input: null });
    });
  });
}
