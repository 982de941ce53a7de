import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createI18nProvider } from './i18n/i18n-provider.js';
import { DEFAULT_LOCALE } from './i18n/locale.js';
import { store } from './store.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
/** Styles are taken by their nonce alone (Content Security Policy); the page brings its own. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
const styles = createCache({ key: 'css', nonce });
/* The frame, the page that is opened and the sentences of one language come at the same time. */
const [{ App }, i18nProvider] = await Promise.all([
  import('./App.js'),
  createI18nProvider(store.getItem<string>('locale') ?? DEFAULT_LOCALE),
]);
createRoot(root).render(
  <StrictMode>
    <CacheProvider value={styles}>
      <App i18nProvider={i18nProvider} />
    </CacheProvider>
  </StrictMode>,
);
