import type { Locale } from '@touchstone/messages';
import { label } from './register-words.js';
import { REGISTER_STYLE_PATH } from './register-style.js';

/** A piece of a page: text that was escaped, or markup of our own. */
export class Html {
  constructor(readonly text: string) {}
}

type Piece = Html | string | number | null | undefined | false | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup with values in it: whatever is no markup already is escaped, wherever it stands. */
export function html(parts: TemplateStringsArray, ...values: readonly Piece[]): Html {
  return new Html(parts.map((part, at) => part + textOf(values[at])).join(''));
}

function textOf(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'object') return piece.map(textOf).join('');
  return String(piece).replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

/** A whole public page: plain HTML that needs no script, in the reader's language, with the way to the other. */
export function publicPage(
  { locale, path, title }: { readonly locale: Locale; readonly path: string; readonly title: string },
  content: Html,
): string {
  const other = locale === 'zh' ? 'en' : 'zh';
  const address = `${path}${path.includes('?') ? '&' : '?'}lang=${other}`;
  return html`<!doctype html>
    <html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${REGISTER_STYLE_PATH}" />
        <title>${title}</title>
      </head>
      <body>
        <header>
          <a class="home" href="/c?lang=${locale}">${label('title', locale)}</a
          ><a href="${address}" hreflang="${other}" lang="${other === 'zh' ? 'zh-CN' : 'en'}"
            >${label('other', locale)}</a
          >
        </header>
        <main>${content}</main>
      </body>
    </html>`.text;
}
