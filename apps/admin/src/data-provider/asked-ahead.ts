import { currentLocale } from '../i18n/locale.js';
import { store } from '../store.js';

/** How long after it began to load a page may still ask for the first time, in milliseconds. */
const FIRST_MS = 10_000;
/** More than these are no page's beginning. */
const MOST = 6;

interface Ahead {
  readonly locale: string;
  readonly answers: Map<string, Promise<Response>>;
}

const here = globalThis as { askedAhead?: Ahead | undefined };
/** The address that was opened, where it is a list's or a board's; records would be remembered without end. */
const address = /^#?\/?(\w*)$/u.exec(globalThis.location?.hash ?? '')?.[1];
const asked: string[] = [];

/**
 * The answer to a question that the page asked before its script was there (`building/ask-at-once.ts`); once, and in the
 * reader's language. What is asked first is remembered with the rest that this browser keeps until somebody signs out.
 */
export function answerAhead(body: string): Promise<Response> | undefined {
  if (performance.now() > FIRST_MS) return undefined;
  if (address !== undefined && here.askedAhead && asked.length < MOST && !asked.includes(body)) {
    asked.push(body);
    store.setItem(`askedAhead.${address}`, asked);
  }
  const answer = here.askedAhead?.locale === currentLocale() ? here.askedAhead.answers.get(body) : undefined;
  here.askedAhead?.answers.delete(body);
  return answer;
}

/** Drops what was asked ahead: what was just done may have changed it. */
export function forgetAhead(): void {
  here.askedAhead?.answers.clear();
}
