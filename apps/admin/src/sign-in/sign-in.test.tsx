import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { AdminContext, memoryStore, TestMemoryRouter } from 'react-admin';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { authProvider } from '../auth-provider/auth-provider.js';
import { forgetViewer } from '../auth-provider/session.js';
import { createDataProvider } from '../data-provider/data-provider.js';
import { i18nProvider } from '../i18n/i18n-provider.js';
import { fakeApi, RequestFails } from '../test/fake-api.js';
import { SignInPage } from './SignInPage.js';

const people = [{ email: 'zhou@demo.example', password: 'demo', displayName: '周文', roles: ['PLANNER'] }];
const signedIn = { SignIn: () => ({ signIn: { id: 'Account:1' } }) };

function show(from?: string) {
  const entry = from ? { pathname: '/login', state: { nextPathname: from, nextSearch: '' } } : '/login';
  let at = '';
  render(
    <TestMemoryRouter initialEntries={[entry]} locationCallback={({ pathname }) => void (at = pathname)}>
      <AdminContext
        dataProvider={createDataProvider([])}
        authProvider={authProvider}
        i18nProvider={i18nProvider}
        store={memoryStore()}
      >
        <SignInPage />
      </AdminContext>
    </TestMemoryRouter>,
  );
  return { where: () => at };
}

function fill(email: string, password: string) {
  fireEvent.change(screen.getByLabelText('邮箱'), { target: { value: email } });
  fireEvent.change(screen.getByLabelText('密码'), { target: { value: password } });
  fireEvent.click(screen.getByRole('button', { name: '登录' }));
}

beforeEach(() => {
  forgetViewer();
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
});

describe('signing in', () => {
  it('goes to the first page', async () => {
    const { seen } = fakeApi({ DemoSignIns: () => ({ demoSignIns: [] }), ...signedIn });
    const { where } = show();
    fill(' a@b.cn ', 'secret');
    await waitFor(() => expect(where()).toBe('/'));
    expect(seen.find(({ operation }) => operation === 'SignIn')?.variables).toEqual({
      input: { email: 'a@b.cn', password: 'secret' },
    });
  });

  it('goes on where the session had ended, and says so before', async () => {
    fakeApi({ DemoSignIns: () => ({ demoSignIns: [] }), ...signedIn });
    const { where } = show('/clients');
    expect(await screen.findByText('请先登录，登录后回到刚才的页面。')).toBeTruthy();
    fill('a@b.cn', 'secret');
    await waitFor(() => expect(where()).toBe('/clients'));
  });

  it.each([
    ['UNAUTHENTICATED', '邮箱或密码不对。'],
    ['TOO_MANY_ATTEMPTS', '尝试次数过多，请稍后再试。'],
  ])('tells of %s', async (code, sentence) => {
    fakeApi({ DemoSignIns: () => ({ demoSignIns: [] }), SignIn: () => new RequestFails(code) });
    show();
    fill('a@b.cn', 'wrong');
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('asks for both fields before it asks the API', async () => {
    const { seen } = fakeApi({ DemoSignIns: () => ({ demoSignIns: [] }) });
    show();
    fill('', '');
    expect(await screen.findByText('请填写邮箱和密码。')).toBeTruthy();
    expect(seen.some(({ operation }) => operation === 'SignIn')).toBe(false);
  });
});

describe('the people of a demonstration', () => {
  it('can each be chosen with one press', async () => {
    const { seen } = fakeApi({ DemoSignIns: () => ({ demoSignIns: people }), ...signedIn });
    const { where } = show();
    fireEvent.click(await screen.findByRole('button', { name: /以周文的身份登录/ }));
    await waitFor(() => expect(where()).toBe('/'));
    expect(seen.find(({ operation }) => operation === 'SignIn')?.variables).toEqual({
      input: { email: 'zhou@demo.example', password: 'demo' },
    });
  });

  it('are not offered at a real body', async () => {
    fakeApi({ DemoSignIns: () => ({ demoSignIns: [] }) });
    show();
    await screen.findByRole('button', { name: '登录' });
    expect(screen.queryByText('演示账户')).toBeNull();
  });
});
