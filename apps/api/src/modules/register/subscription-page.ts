import type { Locale } from '@touchstone/messages';
import { html, publicPage } from './register-html.js';
import { label } from './register-words.js';
import type { RegisterLabel } from './register-words.js';

/** Where a subscription stands when its owner opens the link of a letter. */
export type SubscriptionStanding = 'ASKED' | 'CONFIRMED' | 'RUNNING' | 'ENDED' | 'NONE';

const SAID: Readonly<Record<SubscriptionStanding, RegisterLabel>> = {
  ASKED: 'confirmAsked',
  CONFIRMED: 'confirmed',
  RUNNING: 'running',
  ENDED: 'ended',
  NONE: 'noSubscription',
};

/** The page behind the link of a letter. Nothing happens by opening it: programs that look at letters open links too. */
export function subscriptionPage(
  standing: SubscriptionStanding,
  { locale, path, number }: { readonly locale: Locale; readonly path: string; readonly number: string },
): string {
  const say = (name: RegisterLabel): string => label(name, locale);
  const button = (does: 'confirm' | 'end') =>
    html`<form class="box" action="${path}/${does}?lang=${locale}" method="post"><button>${say(does)}</button></form>`;
  return publicPage(
    { locale, path, title: say('subscription') },
    html`<h1>${say('subscription')}${number && html` ${number}`}</h1>
      <section role="status"><p>${say(SAID[standing])}</p></section>
      ${standing === 'ASKED' && button('confirm')} ${standing !== 'ENDED' && standing !== 'NONE' && button('end')}
      <p><a href="/c?lang=${locale}">${say('back')}</a></p>`,
  );
}
