import { DomainError } from '../../errors/domain-error.js';
import type { RequestContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Account } from './account.entity.js';
import { beginSession } from './open-session.js';
import { LinkedIdentity } from './session.entity.js';
import { findOpenAccount } from './sign-in.js';

/** Whom an identity provider has told of. */
export interface Identity {
  readonly issuer: string;
  /** The provider's own name for him, which never changes. */
  readonly subject: string;
  readonly email: string | null;
  /** Whether the provider answers for the address. */
  readonly emailVerified: boolean;
}

/**
 * Signs in whom an identity provider vouches for: the account linked to him, else the one with the address that the
 * provider has verified, which is linked from then on. A second factor is asked for as with a password.
 * @throws DomainError UNAUTHENTICATED when no open account is his
 */
export async function signInByIdentity(context: RequestContext, identity: Identity): Promise<void> {
  const account = (await linkedAccount(context, identity)) ?? (await linkByEmail(context, identity));
  if (!account) throw new DomainError('UNAUTHENTICATED', { reason: 'OIDC_NO_ACCOUNT' });
  await beginSession(context, account, { isProven: false });
}

async function linkedAccount(context: RequestContext, { issuer, subject }: Identity): Promise<Account | null> {
  const link = await context.em.findOne(LinkedIdentity, { issuer, subject });
  return link && findOpenAccount(context, { id: link.account.id });
}

async function linkByEmail(
  context: RequestContext,
  { issuer, subject, email, emailVerified }: Identity,
): Promise<Account | null> {
  const { em, now } = context;
  if (!email || !emailVerified || (await em.count(LinkedIdentity, { issuer, subject }))) return null;
  const account = await findOpenAccount(context, { email: email.trim().toLowerCase() });
  if (!account || (await em.count(LinkedIdentity, { issuer, account: account.id }))) return null;
  em.create(LinkedIdentity, {
    id: newId(),
    account: em.getReference(Account, account.id, { wrapped: true }),
    issuer,
    subject,
    linkedAt: now,
  });
  await em.flush();
  return account;
}
