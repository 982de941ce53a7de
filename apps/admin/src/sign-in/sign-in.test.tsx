import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { AdminContext, memoryStore, TestMemoryRouter } from 'react-admin';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { authProvider } from '../auth-provider/auth-provider.js';
import { forgetViewer } from '../auth-provider/session.js';
import { createDataProvider } from '../data-provider/data-provider.js';
import { createI18nProvider } from '../i18n/i18n-provider.js';
import { fakeApi, RequestFails } from '../test/fake-api.js';
import { SignInPage } from './SignInPage.js';

const i18nProvider = await createI18nProvider('zh');

const people = [{ email: 'zhou@demo.example', password: 'demo', displayName: '周文', roles: ['PLANNER'] }];
const signedIn = { SignInStage: () => ({ signInStage: null }), SignIn: () => ({ signIn: { id: 'Account:1' } }) };

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

  it('asks for a code where the account has a second factor, and goes on', async () => {
    let stage: string | null = null;
    const { seen } = fakeApi({
      DemoSignIns: () => ({ demoSignIns: [], identityProvider: null }),
      SignInStage: () => ({ signInStage: stage }),
      SignIn: () => {
        stage = 'SECOND_FACTOR';
        return { signIn: null };
      },
      ProveSecondFactor: ({ input }) =>
        (input as { code: string }).code === '123456'
          ? { proveSecondFactor: { id: 'Account:1' } }
          : new RequestFails('INVALID_INPUT', {
              fields: [{ field: 'code', code: 'CODE_WRONG', message: '验证码不正确。' }],
            }),
    });
    const { where } = show('/clients');
    fill('a@b.cn', 'secret');
    const code = await screen.findByLabelText('验证码');
    fireEvent.change(code, { target: { value: '000000' } });
    fireEvent.click(screen.getByRole('button', { name: '登录' }));
    expect(await screen.findByText('验证码不正确。')).toBeTruthy();
    fireEvent.change(code, { target: { value: '123456' } });
    fireEvent.click(screen.getByRole('button', { name: '登录' }));
    await waitFor(() => expect(where()).toBe('/clients'));
    expect(seen.filter(({ operation }) => operation === 'SignIn')).toHaveLength(1);
  });

  it('shows the way in by an identity provider only where one is set', async () => {
    fakeApi({
      DemoSignIns: () => ({ demoSignIns: [], identityProvider: '统一身份' }),
      SignInStage: () => ({ signInStage: null }),
    });
    show();
    expect((await screen.findByRole('link', { name: '用统一身份登录' })).getAttribute('href')).toBe('/sign-in/oidc');
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
