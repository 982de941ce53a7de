import { message, word } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import type { PublicCertificate } from './public-certificate.queries.js';
import type { PublicStatus } from './public-status.queries.js';
import { Html, html, publicPage } from './register-html.js';
import { label } from './register-words.js';
import type { RegisterLabel } from './register-words.js';

/** What a page of the register shows. */
export interface RegisterAnswer {
  readonly locale: Locale;
  /** Number and code as they were typed; empty before anybody asks. */
  readonly number: string;
  readonly code: string;
  /** What was asked of the status alone; null where it was not. */
  readonly asked: string | null;
  readonly statuses: readonly PublicStatus[];
  readonly certificate: PublicCertificate | null;
  /** Whether a letter was just asked for. */
  readonly isSubscribing?: boolean;
  /** Why a letter could not be. */
  readonly problem?: string;
}

/** The public page: a certificate that was opened, the status alone, or the place to ask. */
export function registerPage(answer: RegisterAnswer): string {
  const { locale, number, code, asked, certificate } = answer;
  const say = (name: RegisterLabel): string => label(name, locale);
  const isOpening = code !== '';
  const path = isOpening
    ? `/c/${encodeURIComponent(number)}/${encodeURIComponent(code)}`
    : asked === null
      ? '/c'
      : `/c?asked=${encodeURIComponent(asked)}`;
  if (certificate)
    return publicPage(
      { locale, path, title: `${certificate.newestNumber} · ${say('title')}` },
      html`${opened(certificate, answer)}`,
    );
  const content = html`<h1>${say('title')}</h1>
    ${isOpening && html`<section class="none" role="status"><p>${message('CERTIFICATE_NOT_OPENED', {}, locale)}</p></section>`}
    ${asked !== null && statusOf(answer)}
    <form class="box" action="/c" method="get">
      <h2>${say('open')}</h2>
      <p class="hint">${say('openHint')}</p>
      <div class="fields two">
        <div>
          <label for="number">${say('number')}</label
          ><input id="number" name="number" value="${number}" maxlength="80" required autocomplete="off" />
        </div>
        <div>
          <label for="code">${say('code')}</label
          ><input id="code" name="code" value="${code}" maxlength="60" required autocomplete="off" spellcheck="false" />
        </div>
        <input type="hidden" name="lang" value="${locale}" /><button>${say('ask')}</button>
      </div>
    </form>
    <form class="box" action="/c" method="get">
      <h2>${say('status')}</h2>
      <p class="hint">${say('statusHint')}</p>
      <div class="fields one">
        <div>
          <label for="asked">${say('asked')}</label
          ><input id="asked" name="asked" value="${asked ?? ''}" maxlength="200" required autocomplete="off" />
        </div>
        <input type="hidden" name="lang" value="${locale}" /><button>${say('search')}</button>
      </div>
    </form>`;
  return publicPage({ locale, path, title: say('title') }, content);
}

/** The status alone: the same frame whether there is something to tell or not. */
function statusOf({ statuses, locale }: RegisterAnswer): Html {
  const say = (name: RegisterLabel): string => label(name, locale);
  const rows = statuses.map(
    ({ number, programme, state, stateSince, isSpecimen }) =>
      html`<tr>
        <th scope="row">${number}</th>
        <td>${programme[locale]}</td>
        <td>
          ${isSpecimen && `${say('specimenShort')} · `}${word('CertificateState', state, locale)}${stateSince && ` ${say('since')} ${stateSince}`}
        </td>
      </tr>`,
  );
  return html`<section role="status">
    <h2>${say('answer')}</h2>
    ${statuses.some(({ isSpecimen }) => isSpecimen) && html`<p class="specimen">${say('specimen')}</p>`}
    ${rows.length === 0 && html`<p>${say('nothing')}</p>`}
    ${
      rows.length > 0 &&
      html`<table class="answer">
        <thead>
          <tr>
            <th scope="col">${say('number')}</th>
            <th scope="col">${say('programme')}</th>
            <th scope="col">${say('state')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>`
    }
  </section>`;
}

function opened(certificate: PublicCertificate, answer: RegisterAnswer): Html {
  const { locale, number, code } = answer;
  const say = (name: RegisterLabel): string => label(name, locale);
  const { state, stateSince, isSpecimen, newestNumber } = certificate;
  const isGood = state === 'VALID' && !isSpecimen;
  const own = `/c/${encodeURIComponent(number)}/${encodeURIComponent(code)}`;
  return html`<h1>${certificate.organisation}</h1>
    ${isSpecimen && html`<p class="specimen">${say('specimen')}</p>`}
    <p class="state ${isGood ? 'good' : 'bad'}">
      <span>${say('state')}</span
      ><strong>${word('CertificateState', state, locale)}</strong
      >${stateSince && html` <small>${say('since')} ${stateSince}</small>`}
    </p>
    ${newestNumber !== certificate.number && html`<p role="status">${say('replaced')}</p>`}
    <section>${facts(certificate, locale)}</section>
    ${certificate.history.length > 0 && history(certificate, locale)}
    <section>
      <p class="links">
        <a href="${own}/credential" download>${say('signed')}</a
        ><a href="/register/v1/certificates/${encodeURIComponent(number)}/${encodeURIComponent(code)}"
          >${say('data')}</a
        >
      </p>
      <p class="hint">${say('signedHint')}</p>
    </section>
    ${subscription(own, answer)}`;
}

function facts(certificate: PublicCertificate, locale: Locale): Html {
  const { programme, scope, level, basis, sites, body } = certificate;
  const both = ({ zh, en }: { zh: string; en: string | null }): string => (locale === 'en' && en ? en : zh);
  const row = (name: RegisterLabel, value: string | Html): Html | null =>
    value === ''
      ? null
      : html`<div>
          <dt>${label(name, locale)}</dt>
          <dd>${value}</dd>
        </div>`;
  const anew = certificate.issues.map(({ number, issuedOn }) => html`<li>${issuedOn} ${number}</li>`);
  return html`<dl>
    ${[
      row('number', certificate.newestNumber),
      row('programme', both(programme)),
      row('basis', basis.join(locale === 'zh' ? '、' : ', ')),
      row('level', both(level)),
      row('scope', both(scope)),
      row('uscc', certificate.uscc),
      row('address', certificate.address),
      row(
        'sites',
        sites.length > 0
          ? html`<ul>
              ${sites.map((site) => html`<li>${site}</li>`)}
            </ul>`
          : '',
      ),
      row('firstIssuedOn', certificate.firstIssuedOn),
      row('issuedOn', certificate.issuedOn),
      row('validUntil', certificate.validUntil),
      row(
        'reissued',
        anew.length > 1
          ? html`<ul>
              ${anew}
            </ul>`
          : '',
      ),
      row('transferredFrom', certificate.transferredFrom),
      row('body', [both(body), body.approvalNumber].filter(Boolean).join(' · ')),
    ]}
  </dl>`;
}

function history({ history: events }: PublicCertificate, locale: Locale): Html {
  const rows = events.map(
    ({ kind, on }) =>
      html`<tr>
        <td>${on}</td>
        <td>${word('CertificateEventKind', kind, locale)}</td>
      </tr>`,
  );
  return html`<section>
    <h2>${label('history', locale)}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${label('day', locale)}</th>
          <th scope="col">${label('event', locale)}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}

/** The place to ask for letters, or that one is on its way. */
function subscription(own: string, { locale, isSubscribing, problem }: RegisterAnswer): Html {
  const say = (name: RegisterLabel): string => label(name, locale);
  if (isSubscribing) return html`<section role="status"><p>${say('letterOnItsWay')}</p></section>`;
  return html`<section><details${problem ? new Html(' open') : ''}><summary>${say('subscribe')}</summary><p class="hint">${say('subscribeHint')}</p>
${problem && html`<p role="alert">${problem}</p>`}
<form action="${own}/subscriptions?lang=${locale}" method="post"><div class="fields one"><div><label for="email">${say('mail')}</label>
<input id="email" name="email" type="email" maxlength="254" required autocomplete="email"></div><button>${say('send')}</button></div></form></details></section>`;
}
