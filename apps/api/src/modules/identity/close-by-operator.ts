import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { Account } from './account.entity.js';
import { Session } from './session.entity.js';
import { tellAdministrators } from './tell.js';

/** Who acts from the command line: no account, but whoever has the machine and its database. */
export const OPERATOR = '运维人员 · operator';

/**
 * Closes an account from the command line: where the other of two administrators is out of reach, neither may remove
 * him alone, and nobody else could. All administrators are told; the last one stays, by the database.
 * @throws Error when no open account has the address
 */
export async function closeAccountByOperator(context: ActorContext, { email }: { email: string }): Promise<Account> {
  const { em } = context;
  await takeTurns(context, 'accounts');
  const account = await em.findOne(Account, { email: email.trim().toLowerCase(), isActive: true });
  if (!account) throw new Error(`No open account has the address ${email}`);
  const { displayName, roles } = account;
  await tellAdministrators(context, 'ACCOUNT_CLOSED', { actor: OPERATOR, account: displayName, email, roles });
  account.isActive = false;
  await em.nativeDelete(Session, { account: account.id });
  await em.flush();
  return account;
}
