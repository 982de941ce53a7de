import { plusMilliseconds } from '@touchstone/plain-date';
import type { Clock } from '@touchstone/plain-date';
import { MailState } from '@touchstone/rules';
import { sql } from 'kysely';
import { createTransport } from 'nodemailer';
import type { Database } from './database/database.js';
import { aboutLetter, MailMessage, writeLetter } from './modules/mail/index.js';
import type { Errand, Mailer, MailSettings } from './mailer.js';
import type { Secrets } from './secrets.js';

/** What the post is made of. */
interface MailerParts {
  readonly database: Database;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly settings: MailSettings | null;
}

/** Nobody else takes a letter that is being posted until this is over; longer than any handing over takes. */
const LEASE_MS = 5 * 60_000;
const FIRST_DELAY_MS = 60_000;
const LONGEST_DELAY_MS = 60 * 60_000;
/** About a day of trying. */
const MOST_ATTEMPTS = 30;

/** Opens the post: by SMTP where it is set, else letters stay in the database. */
export function openMailer({ database, secrets, clock, settings }: MailerParts): Mailer {
  const errands: Errand[] = [];
  const transport = settings && createTransport(settings.url);
  const hand = transport && ((letter: MailMessage, words: Words) => handOver(letter, words));
  const handOver = async ({ id, recipient, subject }: MailMessage, words: Words): Promise<void> => {
    const domain = settings?.from.split('@')[1]?.replace(/>.*/, '') ?? 'localhost';
    // One letter keeps one id however often it is tried, so that a receiver can tell a copy.
    await transport?.sendMail({
      from: settings?.from,
      to: recipient,
      subject,
      ...words,
      messageId: `<${id}@${domain}>`,
    });
  };
  let underWay: Promise<number> | null = null;

  const postAll = async (): Promise<number> => {
    for (const errand of errands.splice(0)) await errand(database.orm.em.fork());
    if (!hand) return 0;
    let posted = 0;
    for (;;) {
      const letter = await takeDue({ database, clock });
      if (!letter) return posted;
      if (await postOne({ database, secrets, clock, hand }, letter)) posted += 1;
    }
  };
  const post = (): Promise<number> => {
    underWay = (underWay ?? Promise.resolve(0)).catch(() => 0).then(postAll);
    return underWay;
  };
  return {
    isKept: !transport,
    send: async (letter, em) => {
      const unit = em ?? database.orm.em.fork();
      writeLetter(unit, letter, { secrets, now: clock.now(), isKept: !transport });
      // Within somebody's transaction it is written when he writes.
      if (!em) await unit.flush();
    },
    later: (errand) => void errands.push(errand),
    post,
    stop: async () => {
      await underWay?.catch(() => undefined);
      transport?.close();
    },
  };
}

/** Takes the next letter that is due, for as long as the lease lasts: two processes never post the same one. */
async function takeDue({ database, clock }: Pick<MailerParts, 'database' | 'clock'>): Promise<MailMessage | null> {
  const em = database.orm.em.fork();
  const [now, until] = [clock.now(), plusMilliseconds(clock.now(), LEASE_MS)];
  const { rows } = await sql<{ id: string }>`
    update mail_message set attempts = attempts + 1, due_at = ${until}::timestamptz
    where id = (select id from mail_message where state = ${MailState.WAITING} and due_at <= ${now}::timestamptz
      order by due_at, id limit 1 for update skip locked)
    returning id`.execute(em.getKysely());
  return rows[0] ? em.findOne(MailMessage, { id: rows[0].id }) : null;
}

/** What a letter says, with what was sealed. */
interface Words {
  readonly text: string;
  readonly html?: string;
}

type Hand = (letter: MailMessage, words: Words) => Promise<void>;

async function postOne(
  { database, secrets, clock, hand }: Omit<MailerParts, 'settings'> & { readonly hand: Hand },
  letter: MailMessage,
): Promise<boolean> {
  const em = database.orm.em.fork();
  const sealed = letter.sealed === null ? '' : secrets.open(letter.sealed, aboutLetter(letter.id));
  const html = letter.sealedHtml === null ? {} : { html: secrets.open(letter.sealedHtml, aboutLetter(letter.id)) };
  const problem = await hand(letter, { text: letter.text.replace(/\{(?:link|list)\}/, () => sealed), ...html }).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 300),
  );
  const now = clock.now();
  if (problem === null) {
    await em.nativeUpdate(
      MailMessage,
      { id: letter.id },
      { state: MailState.SENT, sentAt: now, sealed: null, sealedHtml: null, problem: null },
    );
    return true;
  }
  const wait = Math.min(FIRST_DELAY_MS * 2 ** (letter.attempts - 1), LONGEST_DELAY_MS);
  const state = letter.attempts >= MOST_ATTEMPTS ? MailState.FAILED : MailState.WAITING;
  await em.nativeUpdate(MailMessage, { id: letter.id }, { problem, state, dueAt: plusMilliseconds(now, wait) });
  return false;
}
