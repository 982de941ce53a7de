import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { viewer } from './auth-provider/session.js';
import { createI18nProvider } from './i18n/i18n-provider.js';
import { DEFAULT_LOCALE } from './i18n/locale.js';
import { store } from './store.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
/** Styles are taken by their nonce alone (Content Security Policy); the page brings its own. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
const styles = createCache({ key: 'css', nonce });
/** How long the first drawing waits at most to be told who is signed in, in milliseconds. */
const SESSION_MS = 500;
const locale = store.getItem<string>('locale') ?? DEFAULT_LOCALE;
// Without a word on it, react-admin first draws nothing.
store.setItem('locale', locale);
/* The frame, the page that is opened, the sentences of one language and who is signed in come at the same time. */
const [App, i18nProvider] = await Promise.all([
  frameWithPage(),
  createI18nProvider(locale),
  Promise.race([viewer().catch(() => null), new Promise((resolve) => setTimeout(resolve, SESSION_MS))]),
]);
createRoot(root).render(
  <StrictMode>
    <CacheProvider value={styles}>
      <App i18nProvider={i18nProvider} />
    </CacheProvider>
  </StrictMode>,
);

async function frameWithPage() {
  const { App: Frame, opened } = await import('./App.js');
  await opened;
  return Frame;
}
