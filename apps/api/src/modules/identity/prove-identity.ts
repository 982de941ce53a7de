import { Field, InputType } from 'type-graphql';
import { carryOut } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { invalidInput } from '../../errors/domain-error.js';
import type { DomainError } from '../../errors/domain-error.js';
import { isCode, underBudget } from './check-code.js';
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
  const note = (shown: string | null): Promise<unknown> =>
    carryOut(context, [noteProof, { shown }], { tell: () => true });
  if (code?.trim()) {
    await underBudget(context, actor, () => note(code));
    return;
  }
  const isProven =
    (await findByPassword(context, { email: actor.email, password: password ?? '' }))?.id === actor.accountId;
  if (!isProven) throw wrong('password');
  em.clear();
  await note(null);
}

/** A code is spent in the transaction that notes it: who asks again under the same key is answered, and spends none. */
export async function noteProof(context: ActorContext, { shown }: { shown: string | null }): Promise<object> {
  const { em, http, now, actor } = context;
  if (shown !== null && !(await isCode(context, actor.accountId, shown))) throw wrong('code');
  const session = { tokenHash: hashToken(http.sessionToken ?? '') };
  return { proved: await em.nativeUpdate(Session, session, { provedAt: now }) };
}

function wrong(field: 'password' | 'code'): DomainError {
  return invalidInput([{ field, code: 'PROOF_WRONG' }]);
}
