import type { EntityManager } from '@mikro-orm/postgresql';
import type { Instant } from '@touchstone/plain-date';
import { MailState } from '@touchstone/rules';
import { newId } from '../../graphql/ids.js';
import type { Letter } from '../../mailer.js';
import type { Secrets } from '../../secrets.js';
import { MailMessage } from './mail-message.entity.js';

/** Puts a letter into the outbox, to be posted once the transaction at hand is done; undone with it. */
export function writeLetter(
  em: EntityManager,
  { to, subject, text, link, list, html, once }: Letter,
  { secrets, now, isKept }: { secrets: Secrets; now: Instant; isKept: boolean },
): MailMessage {
  const id = newId();
  // Where no post is set nobody would ever open a list or a page.
  const sealed = link ?? (isKept ? undefined : list);
  return em.create(MailMessage, {
    id,
    once: once ?? null,
    recipient: to,
    subject,
    text,
    sealed: sealed === undefined ? null : secrets.seal(sealed, aboutLetter(id)),
    sealedHtml: html === undefined || isKept ? null : secrets.seal(html, aboutLetter(id)),
    state: isKept ? MailState.KEPT : MailState.WAITING,
    writtenAt: now,
    dueAt: now,
    sentAt: null,
    attempts: 0,
    problem: null,
  });
}

/** What a letter's sealed parts are sealed about. */
export function aboutLetter(id: string): string {
  return `MailMessage:${id}`;
}
