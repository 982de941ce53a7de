import { createTheme, ThemeProvider } from '@mui/material';
import type { Theme } from '@mui/material';
import { useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { Layout, TitlePortal, useLocale, useTranslate } from 'react-admin';
import { ViewerProvider } from '../auth-provider/ViewerProvider.js';
import { ProofDialog } from '../sign-in/ProofDialog.js';
import { VerbFeedbackProvider } from '../verbs/VerbFeedback.js';
import { CHINESE_WORDS } from './component-words.js';
import { Sidebar } from './Sidebar.js';
import { SideMenu } from './SideMenu.js';
import { TopBar } from './TopBar.js';

/** The frame around every page. The page's title is its first line, not the bar's. */
export function PageLayout({ children }: { readonly children: ReactNode }) {
  return (
    <ThemeProvider theme={useWordedTheme()}>
      <ViewerProvider>
        <Layout appBar={TopBar} appBarAlwaysOn menu={SideMenu} sidebar={Sidebar}>
          <PageTitle />
          <VerbFeedbackProvider>{children}</VerbFeedbackProvider>
          <ProofDialog />
        </Layout>
      </ViewerProvider>
    </ThemeProvider>
  );
}

/** Compared part by part, a theme and its options take the compiler half a minute. */
const rewordTheme = createTheme as (outer: object, ...words: readonly object[]) => Theme;

/** The theme, with the words its parts say by themselves in the reader's language. */
function useWordedTheme(): (outer: Theme) => Theme {
  const locale = useLocale();
  const loading = useTranslate()('ra.page.loading');
  return useMemo(() => {
    const words = { components: { MuiCircularProgress: { defaultProps: { 'aria-label': loading } } } };
    return (outer: Theme) => rewordTheme(outer, ...(locale === 'zh' ? [CHINESE_WORDS] : []), words);
  }, [locale, loading]);
}

/** The page's heading, which also names the browser's tab. */
function PageTitle() {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heading = holder.current;
    if (!heading) return undefined;
    const tell = () => {
      document.title = [heading.textContent, '试金石 Touchstone'].filter(Boolean).join(' · ');
    };
    const observer = new MutationObserver(tell);
    observer.observe(heading, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={holder}>
      <TitlePortal variant="h1" sx={{ flex: 'none', mb: 1, whiteSpace: 'normal', '&:empty': { display: 'none' } }} />
    </div>
  );
}
