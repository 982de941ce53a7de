import { word } from '@touchstone/messages';
import { leftOf, linkOf, MOST_LINES, unlistedOf, whatOf } from './digest-lines.js';
import type { Digest } from './digest-lines.js';

/** What a letter about due days tells as a page. */
interface DigestPage extends Digest {
  readonly title: string;
  readonly name: string;
  readonly body: string;
}

const COLUMNS = ['kind', 'what', 'dueOn', 'left'] as const;

/**
 * A letter about due days as a page that any mail program shows: one table, nothing loaded from anywhere, and no styles, so
 * that the dashboard, which lets no strange style in, shows it as it goes out.
 */
export function digestPage({ title, name, body, ...digest }: DigestPage): string {
  const { lines, address, locale } = digest;
  const say = (code: string): string => word('DueLetter', code, locale);
  const head = COLUMNS.map((each) => `<th align="left">${escaped(say(each))}</th>`).join('');
  const rows = lines.slice(0, MOST_LINES).map((line) => {
    const [what, days, link] = [escaped(whatOf(line)), escaped(leftOf(line, digest)), linkOf(line, digest)];
    const linked = link === null ? what : `<a href="${escaped(link)}">${what}</a>`;
    const told = line.dueOn < digest.today ? `<font color="#b3261e"><b>${days}</b></font>` : days;
    return `<tr><td>${escaped(word('DueKind', line.kind, locale))}</td><td>${linked}</td><td nowrap>${line.dueOn}</td><td nowrap>${told}</td></tr>`;
  });
  const rest = unlistedOf(digest);
  const unlisted = rest === null ? '' : `<p>${escaped(rest)}</p>`;
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
