import { randomBytes } from 'node:crypto';
import { AccountRole, DEFAULT_NUMBER_PATTERN } from '@touchstone/rules';
import { ensureDemo } from './demo/index.js';
import { newId } from './graphql/ids.js';
import { BodyProfile } from './modules/body/index.js';
import { Account, DEMO_PASSWORD, hashPassword } from './modules/identity/index.js';
import type { ServerParts } from './request-context.js';

/** How somebody gets in, for the lines printed at the start. */
export interface WayIn {
  readonly email: string;
  readonly password: string;
  readonly who: string;
}

/**
 * Makes sure somebody can sign in: an empty installation becomes a demo body, or, where it is told not to, a body
 * without a profile and with one administrator, whose password is told this once.
 * @returns the ways in that are worth printing
 */
export async function firstStart(parts: ServerParts): Promise<readonly WayIn[]> {
  await ensureDemo(parts);
  const em = parts.database.orm.em.fork();
  const body = await em.findOne(BodyProfile, { onlyOne: 1 });
  if (body?.isDemo)
    return demoWays(
      await em.find(Account, { email: { $like: '%@demo.touchstone.example' } }, { orderBy: { id: 'asc' } }),
    );
  if (body) return [];
  const password = randomBytes(12).toString('base64url');
  em.create(BodyProfile, { ...UNNAMED, id: newId(), version: 1 });
  em.create(Account, {
    id: newId(),
    email: 'administrator@localhost',
    displayName: '管理员 Administrator',
    passwordHash: await hashPassword(password),
    roles: [AccountRole.ADMINISTRATOR],
    isActive: true,
    person: null,
    client: null,
    version: 1,
  });
  await em.flush();
  return [
    { email: 'administrator@localhost', password, who: 'the first administrator; the password is shown this once' },
  ];
}

/** A real body before its administrator has named it: it can issue nothing. */
const UNNAMED = {
  onlyOne: 1,
  nameZh: '（未命名机构）',
  nameEn: '(unnamed body)',
  approvalNumber: '',
  branch: '00',
  address: '',
  signatory: '',
  approvedFields: [],
  certificateNumberPattern: DEFAULT_NUMBER_PATTERN,
  isDemo: false,
  clockShiftDays: 0,
};

function demoWays(accounts: readonly Account[]): readonly WayIn[] {
  return accounts.map(({ email, roles }) => ({
    email,
    password: DEMO_PASSWORD,
    who: roles.join(', ').toLowerCase().replaceAll('_', ' '),
  }));
}
