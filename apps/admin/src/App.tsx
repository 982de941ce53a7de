import { CssBaseline } from '@mui/material';
import {
  AdminContext,
  AuthenticationError,
  CoreAdminUI,
  CustomRoutes,
  Error as PageError,
  LoadingPage,
  Resource,
  ResourceDefinitionContextProvider,
} from 'react-admin';
import type { I18nProvider } from 'react-admin';
import { Route } from 'react-router-dom';
import { authProvider } from './auth-provider/auth-provider.js';
import { knownAnswer } from './auth-provider/known-answers.js';
import { createDataProvider } from './data-provider/data-provider.js';
import { createQueryClient } from './data-provider/query-client.js';
import { Notices } from './layout/Notices.js';
import { NoAccessPage } from './layout/NoAccessPage.js';
import { NotFoundPage } from './layout/NotFoundPage.js';
import { PageLayout } from './layout/PageLayout.js';
import { READS, RESOURCES } from './resources.js';
import { fetchAhead, lazyPage } from './lazy-page.js';
import { store } from './store.js';
import { darkTheme, lightTheme } from './theme/theme.js';

const dataProvider = createDataProvider(READS);
const SignInPage = lazyPage(() => import('./sign-in/SignInPage.js'), 'SignInPage');
const TodayPage = lazyPage(() => import('./dashboard/TodayPage.js'), 'TodayPage');
const MyPapersPage = lazyPage(() => import('./portal/MyPapersPage.js'), 'MyPapersPage');
const MyAccountPage = lazyPage(() => import('./accounts/MyAccountPage.js'), 'MyAccountPage');
const MyCalendarsPage = lazyPage(() => import('./calendars/MyCalendarsPage.js'), 'MyCalendarsPage');
const ExplainPage = lazyPage(() => import('./analytics/ExplainPage.js'), 'ExplainPage');
const ComparePage = lazyPage(() => import('./analytics/ComparePage.js'), 'ComparePage');
const ScoresWhatIfPage = lazyPage(() => import('./analytics/ScoresWhatIfPage.js'), 'ScoresWhatIfPage');
const OpenRecordPage = lazyPage(() => import('./notices/OpenRecordPage.js'), 'OpenRecordPage');
const ProvedPage = lazyPage(() => import('./sign-in/ProvedPage.js'), 'ProvedPage');
const ForgottenPage = lazyPage(() => import('./sign-in/ForgottenPage.js'), 'ForgottenPage');
const ChoosePasswordPage = lazyPage(() => import('./sign-in/ChoosePasswordPage.js'), 'ChoosePasswordPage');
const queryClient = createQueryClient(knownAnswer);

/** Fetches the page that an address opens beside everything it is framed by, and not after it. */
function fetchPageOf(hash: string): Promise<void> {
  const [name = '', ...rest] = hash.replace(/^#?\//, '').split('?')[0]?.split('/') ?? [];
  const resource = RESOURCES.find((each) => each.name === name);
  return fetchAhead(name === '' ? TodayPage : rest.length > 0 ? (resource?.show ?? resource?.edit) : resource?.list);
}

/** The page that was opened, once it is there. */
export const opened = fetchPageOf(location.hash);

/** What each resource has, known from the first drawing. */
const DEFINITIONS = Object.fromEntries(
  RESOURCES.map((resource) => [resource.name, Resource.registerResource(resource)]),
);

interface AppProps {
  readonly i18nProvider: I18nProvider;
}

/**
 * The product: its resources in the order of the process. Put together of what `Admin` consists of, which would bring a
 * page to sign in of its own.
 */
export function App({ i18nProvider }: AppProps) {
  return (
    <AdminContext
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
    >
      <CssBaseline enableColorScheme>
        <ResourceDefinitionContextProvider definitions={DEFINITIONS}>
          <CoreAdminUI
            layout={PageLayout}
            loading={LoadingPage}
            loginPage={SignInPage}
            catchAll={NotFoundPage}
            error={PageError}
            accessDenied={NoAccessPage}
            authenticationError={AuthenticationError}
            dashboard={TodayPage}
            requireAuth
            disableTelemetry
            title="试金石 Touchstone"
          >
            {RESOURCES.map((resource) => (
              <Resource key={resource.name} {...resource} />
            ))}
            <CustomRoutes>
              <Route path="/my-papers" element={<MyPapersPage />} />
              <Route path="/my-account" element={<MyAccountPage />} />
              <Route path="/open/:id" element={<OpenRecordPage />} />
              <Route path="/my-calendars" element={<MyCalendarsPage />} />
              <Route path="/analytics/explain/:auditId" element={<ExplainPage />} />
              <Route path="/analytics/compare" element={<ComparePage />} />
              <Route path="/analytics/what-if" element={<ScoresWhatIfPage />} />
            </CustomRoutes>
            <CustomRoutes noLayout>
              <Route path="/forgotten" element={<ForgottenPage />} />
              <Route path="/password" element={<ChoosePasswordPage />} />
              <Route path="/proved" element={<ProvedPage />} />
            </CustomRoutes>
          </CoreAdminUI>
        </ResourceDefinitionContextProvider>
        <Notices />
      </CssBaseline>
    </AdminContext>
  );
}
