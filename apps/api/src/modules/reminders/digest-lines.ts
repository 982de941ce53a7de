import { word } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import { daysBetween } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { DueKind } from '@touchstone/rules';

/** One thing owed, as a letter tells it. */
export interface DigestLine {
  readonly kind: DueKind;
  /** Global id. */
  readonly record: string;
  readonly label: string;
  readonly clientName: string | null;
  readonly dueOn: PlainDate;
}

/** What a letter about due days lists, as a page and as plain text alike. */
export interface Digest {
  readonly today: PlainDate;
  readonly lines: readonly DigestLine[];
  /** Where all notices are read; null for who has no account. */
  readonly address: string | null;
  readonly publicUrl: string;
  readonly locale: Locale;
}

/** Lines a letter lists: what is most urgent, for nobody reads a thousand. */
export const MOST_LINES = 200;

/** For whom and on what something is owed. */
export function whatOf({ clientName, label }: DigestLine): string {
  return [clientName, label].filter(Boolean).join(' · ');
}

/** How many days are left, or gone by. */
export function leftOf({ dueOn }: DigestLine, { today, locale }: Digest): string {
  const left = daysBetween(today, dueOn);
  const code = left < 0 ? 'late' : left === 0 ? 'today' : 'ahead';
  return word('DueLetter', code, locale).replace('#', String(Math.abs(left)));
}

/** Where something owed is seen to; null for who has no account. */
export function linkOf({ record }: DigestLine, { address, publicUrl }: Digest): string | null {
  return address === null ? null : `${publicUrl}/#/open/${record}`;
}

/** How many are not listed, where there are any. */
export function unlistedOf({ lines, locale }: Digest): string | null {
  const unlisted = lines.length - MOST_LINES;
  return unlisted > 0 ? word('DueLetter', 'more', locale).replace('#', String(unlisted)) : null;
}
