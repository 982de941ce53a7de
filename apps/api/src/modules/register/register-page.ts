import { word } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import type { PublicCertificate } from './public-certificate.queries.js';

/** What the page is asked to show. */
export interface RegisterAnswer {
  /** The number asked for; empty before anybody asks. */
  readonly number: string;
  readonly certificate: (PublicCertificate & { readonly levelTitle: string; readonly basis: string }) | null;
  readonly locale: Locale;
  /** What lets the page's own style through its content security policy. */
  readonly nonce: string;
}

const LABELS = {
  title: { zh: '认证证书查询', en: 'Check a certificate' },
  number: { zh: '证书编号', en: 'Certificate number' },
  ask: { zh: '查询', en: 'Check' },
  none: { zh: '没有这个编号的证书，请核对后再查。', en: 'There is no certificate of that number; please check it.' },
  specimen: {
    zh: '样张：演示数据，不具效力，不得用作认证证明。',
    en: 'Specimen: demonstration data without force; it proves no certification.',
  },
  state: { zh: '状态', en: 'Status' },
  since: { zh: '自', en: 'since' },
  organisation: { zh: '获证组织', en: 'Organisation' },
  programme: { zh: '认证项目', en: 'Programme' },
  basis: { zh: '认证依据', en: 'Basis' },
  level: { zh: '等级', en: 'Level' },
  scope: { zh: '认证范围', en: 'Scope' },
  firstIssuedOn: { zh: '初次颁证日期', en: 'First issued' },
  issuedOn: { zh: '颁证日期', en: 'Issued' },
  validUntil: { zh: '有效期至', en: 'Valid until' },
  transferredFrom: { zh: '转入自', en: 'Transferred from' },
  reissued: { zh: '换证记录', en: 'Issued anew' },
  replaced: {
    zh: '这个编号的证书已经换证，现行证书编号见下。',
    en: 'The certificate of this number was issued anew; its number today is below.',
  },
  body: { zh: '认证机构', en: 'Certification body' },
  other: { zh: 'English', en: '中文' },
} as const;

/** The public page of a certificate: plain HTML that needs no script, readable on a telephone. */
export function registerPage(answer: RegisterAnswer): string {
  const { number, certificate, locale, nonce } = answer;
  const say = (label: keyof typeof LABELS): string => LABELS[label][locale];
  const other = locale === 'zh' ? 'en' : 'zh';
  const found = certificate
    ? shown(certificate, { locale, number })
    : number
      ? `<p class="none" role="status">${say('none')}</p>`
      : '';
  const address = number ? `/c/${encodeURIComponent(number)}` : '/c';
  return `<!doctype html><html lang="${locale === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<link rel="icon" href="/favicon.svg" type="image/svg+xml"><title>${say('title')}</title><style nonce="${nonce}">${STYLE}</style></head><body><main>
<nav><a href="${address}?lang=${other}" hreflang="${other}">${say('other')}</a></nav><h1>${say('title')}</h1>
<form action="/c" method="get"><label for="number">${say('number')}</label>
<div><input id="number" name="number" value="${escape(number)}" maxlength="80" required autocomplete="off">
<input type="hidden" name="lang" value="${locale}"><button>${say('ask')}</button></div></form>${found}</main></body></html>`;
}

function shown(
  certificate: NonNullable<RegisterAnswer['certificate']>,
  { locale, number }: Pick<RegisterAnswer, 'locale' | 'number'>,
): string {
  const say = (label: keyof typeof LABELS): string => LABELS[label][locale];
  const both = (zh: string, en: string | null): string => (locale === 'en' && en ? en : zh);
  const { state, stateSince } = certificate;
  const row = (label: keyof typeof LABELS, value: string): string =>
    value === '' ? '' : `<div><dt>${say(label)}</dt><dd>${escape(value)}</dd></div>`;
  const good = state === 'VALID' && !certificate.isSpecimen;
  const name = word('CertificateState', state, locale);
  const since = stateSince ? ` <small>${say('since')} ${escape(stateSince)}</small>` : '';
  const asked = number.replaceAll(/\s/g, '').toUpperCase();
  const anew = certificate.issues.slice(0, -1).map((each) => `${each.issuedOn} ${each.number}`);
  return `<section aria-live="polite">${certificate.isSpecimen ? `<p class="specimen">${say('specimen')}</p>` : ''}
<p class="state ${good ? 'good' : 'other'}"><span>${say('state')}</span> <strong>${escape(name)}</strong>${since}</p>
${asked === certificate.number ? '' : `<p>${say('replaced')}</p>`}<dl>
${row('number', certificate.number)}${row('organisation', certificate.organisation)}
${row('programme', both(certificate.programmeZh, certificate.programmeEn))}${row('basis', certificate.basis)}
${row('level', certificate.levelTitle)}${row('scope', both(certificate.scopeZh, certificate.scopeEn))}
${row('firstIssuedOn', certificate.firstIssuedOn)}${row('issuedOn', certificate.issuedOn)}${row('reissued', anew.join(locale === 'zh' ? '；' : '; '))}
${row('transferredFrom', certificate.transferredFrom)}${row('validUntil', certificate.validUntil)}${row('body', both(certificate.bodyZh, certificate.bodyEn))}</dl></section>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand anywhere in the page. */
function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

const STYLE = `:root{color-scheme:light dark;font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
body{margin:0;background:Canvas;color:CanvasText}main{max-width:640px;margin:0 auto;padding:24px 16px 48px}
nav{text-align:right;font-size:14px}h1{font-size:24px;margin:8px 0 20px}label{display:block;font-size:14px;margin-bottom:4px}
form div{display:flex;gap:8px}input{flex:1;min-width:0;font:inherit;padding:9px 12px;border:1px solid GrayText;border-radius:6px;
background:Field;color:FieldText}button{font:inherit;padding:9px 18px;border:0;border-radius:6px;background:#1d4e89;color:#fff}
section{margin-top:24px}.state{font-size:18px;margin:0 0 12px;padding:10px 14px;border-left:5px solid}.good{border-color:#1b7f4b}
.other{border-color:#b3261e}.state span{font-size:14px;margin-right:6px}.specimen{background:#b3261e;color:#fff;padding:8px 14px;
border-radius:6px;margin:0 0 12px}dl{margin:0}dl div{display:grid;grid-template-columns:minmax(96px,160px) 1fr;gap:12px;
padding:9px 0;border-top:1px solid color-mix(in srgb,CanvasText 18%,transparent)}dt{opacity:.75;font-size:14px}
dd{margin:0;overflow-wrap:anywhere}.none{margin-top:24px}`;
