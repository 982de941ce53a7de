import { letter } from '@touchstone/messages';
import type { PlainDate } from '@touchstone/plain-date';
import { plusDays } from '@touchstone/plain-date';
import { isLetterDay, NoticeTopic } from '@touchstone/rules';
import type { DueKind } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { BodyProfile } from '../body/index.js';
import { writeLetter } from '../mail/index.js';
import type { Addressee } from './addressees.queries.js';
import type { DigestLine } from './digest-lines.js';
import { digestPage } from './digest-page.js';
import { digestText } from './digest-text.js';
import { dueKey } from './tell-due.js';
import type { OwedStep } from './tell-due.js';

/** What is older went by; who chose letters again is not sent a year of them. */
const TOLD_FOR_DAYS = 31;

/** A notice that went out with no letter yet. */
interface Untold {
  readonly id: string;
  readonly addressee: string;
  readonly written_on: PlainDate;
  readonly due_kind: DueKind;
  readonly due_item: string;
  readonly record_type: string;
  readonly record_id: string;
  readonly label: string;
  readonly client_name: string | null;
  readonly due_on: PlainDate;
}

/**
 * Writes each addressee's letter of the day: what of his untold notices is still owed, the overdue first, each thing once.
 * A letter and the mark on its notices are one transaction, and the letter's key makes it the only one of its day.
 * @returns how many were written
 */
export async function writeLetters(house: ActorContext, steps: readonly OwedStep[]): Promise<number> {
  const owed = new Set(steps.map(({ item }) => dueKey(item)));
  const addressees = new Map(steps.flatMap(({ told }) => told.map((each) => [each.id, each] as const)));
  const untold = Map.groupBy(await untoldNotices(house), ({ addressee }) => addressee);
  let written = 0;
  for (const [id, notices] of untold) {
    const addressee = addressees.get(id);
    const [oldest] = notices;
    if (!addressee || !oldest || !isLetterDay(addressee.mail, oldest.written_on, house.today)) continue;
    const open = notices.filter((each) => owed.has(`${each.due_item}|${each.due_on}`));
    if (open.length > 0 && (await writeTo(house, addressee, open))) written += 1;
  }
  return written;
}

async function untoldNotices({ sql: database, today }: ActorContext): Promise<readonly Untold[]> {
  const { rows } = await sql<Untold>`
    select id, coalesce('account:' || account_id, 'client:' || client_id) as addressee, written_on::text as written_on,
      due_kind, due_item, record_type, record_id, label, client_name, due_on::text as due_on
    from notice where letter_id is null and topic = ${NoticeTopic.DUE}
      and written_on > ${plusDays(today, -TOLD_FOR_DAYS)}::date
    order by written_on, due_on, id`.execute(database());
  return rows;
}

async function writeTo(house: ActorContext, addressee: Addressee, notices: readonly Untold[]): Promise<boolean> {
  const { today, now, secrets, mailer } = house;
  const once = `digest|${addressee.id}|${today}`;
  return house.em.fork().transactional(async (em) => {
    const database = em.getKysely() as never;
    await sql`select pg_advisory_xact_lock(hashtextextended(${once}, 0))`.execute(database);
    const { rows } = await sql`select 1 from mail_message where once = ${once}`.execute(database);
    if (rows.length > 0) return false;
    const body = await em.findOneOrFail(BodyProfile, { onlyOne: 1 });
    const named = addressee.locale === 'zh' ? body.nameZh : body.nameEn;
    const words = digestLetter(house, { addressee, lines: linesOf(notices), body: named });
    const written = writeLetter(em, { to: addressee.email, ...words, once }, { secrets, now, isKept: mailer.isKept });
    await em.flush();
    const ids = notices.map(({ id }) => id);
    await sql`update notice set letter_id = ${written.id} where id = any(${ids}::uuid[])`.execute(database);
    return true;
  });
}

/** The letter that tells of some lines, in its reader's language. */
export function digestLetter(
  { today, publicUrl }: Pick<ActorContext, 'today' | 'publicUrl'>,
  { addressee, lines, body }: { addressee: Addressee; lines: readonly DigestLine[]; body: string },
): { readonly subject: string; readonly text: string; readonly list: string; readonly html: string } {
  const { locale, name } = addressee;
  const overdue = lines.filter(({ dueOn }) => dueOn < today).length;
  const address = addressee.accountId === null ? null : `${publicUrl}/#/notices`;
  const params = {
    name,
    body,
    day: today,
    overdue: overdue > 0 ? overdue : null,
    coming: lines.length > overdue ? lines.length - overdue : null,
    address,
  };
  const words = letter('DUE_DIGEST', params, locale);
  const told = { today, lines, address, publicUrl, locale };
  return { ...words, list: digestText(told), html: digestPage({ ...told, title: words.subject, name, body }) };
}

/** Each thing owed once, however many of its steps wait: the overdue first, then by due day. */
function linesOf(notices: readonly Untold[]): readonly DigestLine[] {
  const newest = new Map(notices.map((each) => [each.due_item, each]));
  return [...newest.values()]
    .map((each) => ({
      kind: each.due_kind,
      record: globalId(each.record_type, each.record_id),
      label: each.label,
      clientName: each.client_name,
      dueOn: each.due_on,
    }))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
