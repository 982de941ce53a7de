import { Field, InputType } from 'type-graphql';
import { carryOut } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { invalidInput } from '../../errors/domain-error.js';
import { Account } from './account.entity.js';
import { isCode } from './check-code.js';
import { Session } from './session.entity.js';
import { hashToken } from './sessions.js';
import { findByPassword } from './sign-in.js';

@InputType({ description: 'A proof that it is still the same person: the password, or a code of the second factor.' })
export class ProveIdentityInput {
  @Field(() => String, { nullable: true, description: 'The password.' })
  password!: string | null;

  @Field(() => String, { nullable: true, description: 'A code of the app, or a recovery code.' })
  code!: string | null;
}

/**
 * Proves again who is at the desk; verbs that ask for it are open for the body's minutes.
 * @throws DomainError INVALID_INPUT when the proof is wrong, TOO_MANY_ATTEMPTS after too many failures
 */
export async function proveIdentity(context: ActorContext, { password, code }: ProveIdentityInput): Promise<void> {
  const { em, actor } = context;
  const account = await em.findOneOrFail(Account, { id: actor.accountId });
  const isProven = code?.trim()
    ? await isCode(context, account, code)
    : (await findByPassword(context, { email: actor.email, password: password ?? '' }))?.id === actor.accountId;
  if (!isProven) throw invalidInput([{ field: code?.trim() ? 'code' : 'password', code: 'PROOF_WRONG' }]);
  em.clear();
  await carryOut(context, [noteProof, null], { tell: () => true });
}

async function noteProof({ em, http, now }: ActorContext): Promise<object> {
  const session = { tokenHash: hashToken(http.sessionToken ?? '') };
  return { proved: await em.nativeUpdate(Session, session, { provedAt: now }) };
}
