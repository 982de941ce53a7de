import { word } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import type { ScoreCell, ScoreCells } from './score-cells.js';

/** What a mailed view's page tells. */
interface ViewPage {
  readonly view: string;
  readonly day: string;
  readonly population: string;
  readonly address: string;
  readonly cells: ScoreCells;
  /** The figures of all groups together. */
  readonly total: readonly ScoreCell[];
  /** Groups that are left out. */
  readonly more: number;
  readonly locale: Locale;
}

/** A mailed view as a page that any mail program shows: one table, its styles beside it, nothing loaded from anywhere. */
export function viewPage({ view, day, population, address, cells, total, more, locale }: ViewPage): string {
  const { headings, rows, keys } = cells;
  const head = headings.map((each, at) => `<th scope="col" style="${cell(at < keys)}">${escaped(each)}</th>`).join('');
  const together = Array.from({ length: keys }, (_, at) => (at === 0 ? word('ScoreFigure', 'total', locale) : ''));
  const body = [...rows, [...together, ...total]].map(
    (row) => `<tr>${row.map((each, at) => `<td style="${cell(at < keys)}">${escaped(each)}</td>`).join('')}</tr>`,
  );
  const rest = more > 0 ? `<p>${escaped(word('ViewPage', 'more', locale).replace('#', String(more)))}</p>` : '';
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(view)}</title></head>
<body style="font-family:sans-serif;color:#1a1a1a"><h1 style="font-size:20px">${escaped(view)} · ${day}</h1>
<p>${escaped(population)}</p><table style="border-collapse:collapse"><thead><tr>${head}</tr></thead>
<tbody>${body.join('')}</tbody></table>${rest}<p><a href="${escaped(address)}">${escaped(word('ViewPage', 'open', locale))}</a></p></body></html>`;
}

function cell(isKey: boolean): string {
  return `border:1px solid #c4c4c4;padding:4px 8px;text-align:${isKey ? 'left' : 'right'}`;
}

function escaped(value: ScoreCell): string {
  return String(value ?? '').replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
