import { carryOut } from '../../command.js';
import type { ActorContext, RequestContext } from '../../context.js';
import type { Actor } from '../../auth/actor.js';
import { DomainError } from '../../errors/domain-error.js';
import { noteProof } from './prove-identity.js';
import { LinkedIdentity } from './session.entity.js';
import type { Identity } from './sign-in-by-identity.js';

/**
 * Proves again who is at the desk by a sign-in of this moment at the identity provider, where that is the identity that
 * is linked to the account at hand.
 * @throws DomainError UNAUTHENTICATED where nobody is signed in, or it is somebody else
 */
export async function proveByIdentity(
  context: RequestContext & { readonly actor?: Actor },
  { issuer, subject }: Pick<Identity, 'issuer' | 'subject'>,
): Promise<void> {
  const { actor, em } = context;
  if (!actor || actor.key) throw new DomainError('UNAUTHENTICATED');
  if (!(await em.count(LinkedIdentity, { issuer, subject, account: actor.accountId })))
    throw new DomainError('UNAUTHENTICATED', { reason: 'OIDC_SOMEBODY_ELSE' });
  const named: ActorContext = { ...context, actor, verb: { name: 'proveIdentity', doors: [], claim: null } };
  await carryOut(named, [noteProof, { shown: null }], { tell: () => true });
}
