import type { EntityManager } from '@mikro-orm/postgresql';

/** What goes by mail. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  /** Plain text; `{link}` and `{list}` stand where those go. */
  readonly text: string;
  /** A link that opens something to whoever has it: kept sealed, and forgotten once the letter is posted. */
  readonly link?: string;
  /** In the place of a link, lines that its reader alone may read: kept sealed, and forgotten once the letter is posted. */
  readonly list?: string;
  /** The same as a page, with what its reader alone may read: kept sealed, and forgotten once the letter is posted. */
  readonly html?: string;
  /** What it tells whom, of which day, where it must not be written twice. */
  readonly once?: string;
}

/** Where letters are handed over: an SMTP server and the address they come from. */
export interface MailSettings {
  readonly url: string;
  readonly from: string;
}

/** The house's post. A letter is written with what it tells of, and posted once that is done. */
export interface Mailer {
  /** Whether letters stay here to be read, because no server is set to take them. */
  readonly isKept: boolean;
  /** Writes a letter: within the transaction of `em` if one is given, else in one of its own. */
  readonly send: (letter: Letter, em?: EntityManager) => Promise<void>;
  /** Does something once the request at hand is answered, so that nobody can tell from the time it took. */
  readonly later: (errand: Errand) => void;
  /** Runs the errands and posts every letter that is due. @returns how many letters the post took */
  readonly post: () => Promise<number>;
  /** Posts no more; resolves when nothing is under way. */
  readonly stop: () => Promise<void>;
}

/** Work that nobody waits for, with a unit of work of its own. */
export type Errand = (em: EntityManager) => Promise<void>;
