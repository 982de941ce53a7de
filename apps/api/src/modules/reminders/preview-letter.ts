import type { Locale } from '@touchstone/messages';
import { ReminderMail } from '@touchstone/rules';
import type { AccountRole } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { BodyProfile } from '../body/index.js';
import { dueItemsFor } from '../dues/index.js';
import type { Addressee } from './addressees.queries.js';
import { laddersInForce } from './ladders.js';
import type { ReminderPreview } from './ladder.type.js';
import { pageOf, stepsOf } from './tell-due.js';
import { digestLetter } from './write-letters.js';

const MOST_LINES = 20;

/** What of a letter is wanted. */
interface Wanted {
  readonly locale: Locale;
  /** As it goes to clients' contacts. */
  readonly forClient: boolean;
  /** As it goes to holders of a role; to everybody's where nothing is said. */
  readonly role: AccountRole | null;
}

/**
 * A letter about due days as it would be written today (预览), of what its reader may see: to whoever holds a role, or to a
 * client's contact, for whom one client's items are taken.
 */
export async function previewLetter(
  context: ActorContext,
  { locale, forClient, role }: Wanted,
): Promise<ReminderPreview> {
  const { em, actor, today } = context;
  const ladders = await laddersInForce(context);
  const steps = stepsOf(await dueItemsFor(context, { provisional: false }), ladders, today);
  const wanted = steps.filter(({ item, ladder }) =>
    forClient
      ? ladder.tellsClient && item.clientId !== null
      : ladder.tellsRole && (role === null || item.role === role),
  );
  const [first] = wanted;
  const items = wanted
    .map(({ item }) => item)
    .filter(({ clientId }) => !forClient || clientId === first?.item.clientId);
  const body = await em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const addressee: Addressee = {
    id: '',
    accountId: forClient ? null : actor.accountId,
    clientId: forClient ? (first?.item.clientId ?? null) : null,
    name: forClient ? (first?.item.clientName ?? '') : actor.displayName,
    email: actor.email,
    locale,
    mail: ReminderMail.DAILY,
  };
  const lines = items.slice(0, MOST_LINES).map((item) => ({ ...item, record: pageOf(item) }));
  const { list, ...words } = digestLetter(context, {
    addressee,
    lines,
    body: locale === 'zh' ? body.nameZh : body.nameEn,
  });
  return { ...words, text: words.text.replace('{list}', () => list), lines: items.length };
}
