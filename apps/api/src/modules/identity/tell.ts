import { letter } from '@touchstone/messages';
import type { LetterCode, Locale } from '@touchstone/messages';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AccountRole } from '@touchstone/rules';
import type { RequestContext } from '../../context.js';
import { BodyProfile } from '../body/index.js';
import { Account } from './account.entity.js';

type Telling = Pick<RequestContext, 'em' | 'mailer'>;
type Params = Readonly<Record<string, string | readonly string[] | null>>;

/** Writes a letter to the owner of an account, in his language and in the transaction at hand. */
export async function tellOwner(
  { em, mailer }: Telling,
  account: Account,
  { code, params = {}, link }: { code: LetterCode; params?: Params; link?: string },
): Promise<void> {
  const language = account.language as Locale;
  const words = letter(
    code,
    { name: account.displayName, email: account.email, body: await bodyName(em, language), ...params },
    language,
  );
  await mailer.send({ to: account.email, ...words, ...(link === undefined ? {} : { link }) }, em);
}

/** Tells every open administrator, each in his own language: roles that let decide or give roles are nobody's secret. */
export async function tellAdministrators({ em, mailer }: Telling, code: LetterCode, params: Params): Promise<void> {
  const administrators = await em.find(
    Account,
    { isActive: true, roles: { $contains: [AccountRole.ADMINISTRATOR] } },
    { orderBy: { id: 'asc' } },
  );
  for (const { email, language } of administrators)
    await mailer.send({ to: email, ...letter(code, params, language as Locale) }, em);
}

async function bodyName(em: EntityManager, language: Locale): Promise<string> {
  const body = await em.findOne(BodyProfile, { onlyOne: 1 });
  return (language === 'zh' ? body?.nameZh : body?.nameEn) ?? '';
}
