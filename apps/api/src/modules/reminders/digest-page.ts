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

/** What a letter about due days tells. */
interface DigestPage {
  readonly title: string;
  readonly name: string;
  readonly body: string;
  readonly today: PlainDate;
  readonly lines: readonly DigestLine[];
  /** Where all notices are read; null for who has no account. */
  readonly address: string | null;
  readonly publicUrl: string;
  readonly locale: Locale;
}

/** Lines a letter lists: what is most urgent, for nobody reads a thousand. */
const MOST_LINES = 200;

const COLUMNS = ['kind', 'what', 'dueOn', 'left'] as const;

/**
 * A letter about due days as a page that any mail program shows: one table, nothing loaded from anywhere, and no styles, so
 * that the dashboard, which lets no strange style in, shows it as it goes out.
 */
export function digestPage({ title, name, body, today, lines, address, publicUrl, locale }: DigestPage): string {
  const say = (code: string): string => word('DueLetter', code, locale);
  const head = COLUMNS.map((each) => `<th align="left">${escaped(say(each))}</th>`).join('');
  const rows = lines.slice(0, MOST_LINES).map(({ kind, record, label, clientName, dueOn }) => {
    const what = escaped([clientName, label].filter(Boolean).join(' · '));
    const left = daysBetween(today, dueOn);
    const linked = address === null ? what : `<a href="${escaped(`${publicUrl}/#/open/${record}`)}">${what}</a>`;
    const days = escaped(say(left < 0 ? 'late' : left === 0 ? 'today' : 'ahead').replace('#', String(Math.abs(left))));
    const told = left < 0 ? `<font color="#b3261e"><b>${days}</b></font>` : days;
    return `<tr><td>${escaped(word('DueKind', kind, locale))}</td><td>${linked}</td><td nowrap>${dueOn}</td><td nowrap>${told}</td></tr>`;
  });
  const unlisted =
    lines.length > MOST_LINES ? `<p>${escaped(say('more').replace('#', String(lines.length - MOST_LINES)))}</p>` : '';
  const more = address === null ? '' : `<p><a href="${escaped(address)}">${escaped(say('open'))}</a></p>`;
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body><font face="sans-serif"><h3>${escaped(title)}</h3>
<p>${escaped(say('greeting').replace('#', () => name))}</p>
<table border="1" cellpadding="6" cellspacing="0"><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>
${unlisted}${more}<p>${escaped(body)}</p></font></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
