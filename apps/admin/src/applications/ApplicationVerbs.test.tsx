import { fireEvent, render, screen } from '@testing-library/react';
import { AdminContext, memoryStore } from 'react-admin';
import type { AuthProvider } from 'react-admin';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ViewerProvider } from '../auth-provider/ViewerProvider.js';
import { createDataProvider } from '../data-provider/data-provider.js';
import { createI18nProvider } from '../i18n/i18n-provider.js';
import { fakeApi } from '../test/fake-api.js';
import { VerbFeedbackProvider } from '../verbs/VerbFeedback.js';
import type { ApplicationRecord } from './application.documents.js';
import { ApplicationVerbs } from './ApplicationVerbs.js';

const i18nProvider = await createI18nProvider('zh');

const draft = {
  id: 'Application:1',
  version: 3,
  status: 'DRAFT',
  agreement: null,
  programme: { id: 'Programme:1' },
} as unknown as ApplicationRecord;

/** Hands the application in as somebody of these roles; answers with what was asked of the API. */
async function handIn(roles: readonly string[]): Promise<readonly object[]> {
  const { seen } = fakeApi({
    SubmitApplication: () => ({ submitApplication: { __typename: 'Application', id: 'Application:1' } }),
  });
  const viewer = {
    id: 'Account:1',
    fullName: '赵敏',
    roles,
    permissions: ['application:submit'],
    today: '2026-03-02',
    isDemo: false,
  };
  const authProvider = {
    checkAuth: async () => undefined,
    checkError: async () => undefined,
    getIdentity: async () => viewer,
  };
  render(
    <AdminContext
      dataProvider={createDataProvider([])}
      i18nProvider={i18nProvider}
      authProvider={authProvider as unknown as AuthProvider}
      store={memoryStore()}
    >
      <ViewerProvider>
        <VerbFeedbackProvider>
          <ApplicationVerbs application={draft} />
        </VerbFeedbackProvider>
      </ViewerProvider>
    </AdminContext>,
  );
  fireEvent.click(await screen.findByRole('button', { name: '提交申请' }));
  const dialog = await screen.findByRole('dialog');
  const asked = dialog.querySelectorAll('input:not([aria-hidden])').length;
  fireEvent.click([...dialog.querySelectorAll('button')].at(-1) as HTMLElement);
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  return [{ asked }, ...seen.map(({ variables }) => variables as object)];
}

beforeEach(() => vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined));

describe('ApplicationVerbs', () => {
  it('ask a contact who hands an application in for no day, which is for the body to say', async () => {
    expect(await handIn(['CLIENT_CONTACT'])).toEqual([
      { asked: 0 },
      { input: { applicationId: 'Application:1', expectedVersion: 3, receivedOn: null } },
    ]);
  });

  it('ask the office on which day it came', async () => {
    expect(await handIn(['APPLICATION_REVIEWER'])).toEqual([
      { asked: 1 },
      { input: { applicationId: 'Application:1', expectedVersion: 3, receivedOn: '2026-03-02' } },
    ]);
  });
});
