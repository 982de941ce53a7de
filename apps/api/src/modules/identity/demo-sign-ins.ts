import type { RequestContext } from '../../context.js';
import { Account } from './account.entity.js';
import type { DemoSignIn } from './viewer.type.js';

/** The password of every account of a demonstration. It says so itself. */
export const DEMO_PASSWORD = 'touchstone-demo';

/** Whom visitors of a demonstration may be; nobody where the body is a real one. */
export async function demoSignIns({ em, isDemo }: RequestContext): Promise<DemoSignIn[]> {
  if (!isDemo) return [];
  const accounts = await em.find(
    Account,
    { isActive: true, email: { $like: '%@demo.touchstone.example' } },
    { orderBy: { id: 'asc' } },
  );
  return accounts.map(({ email, displayName, roles }) => ({ email, displayName, roles, password: DEMO_PASSWORD }));
}
