import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { AdminContext, memoryStore, TextInput } from 'react-admin';
import type { AuthProvider } from 'react-admin';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Notification } from 'react-admin';
import { REGISTER_CLIENT } from '../clients/client-verb.documents.js';
import { createDataProvider } from '../data-provider/data-provider.js';
import { createI18nProvider } from '../i18n/i18n-provider.js';
import type { RegisterClientInput } from '../gql/graphql.js';
import { fakeApi, RequestFails } from '../test/fake-api.js';
import { signedInputOf } from '../audits/SignedLines.js';
import type { Signing } from '../audits/SignedLines.js';
import type { Viewer } from '../auth-provider/session.js';
import { ViewerContext } from '../auth-provider/useViewer.js';
import { VerbButton } from './VerbButton.js';
import { VerbFeedbackProvider } from './VerbFeedback.js';

const i18nProvider = await createI18nProvider('zh');

const refusals = [
  { code: 'USCC_CHECK', message: '校验位不对。', clause: 'GB 32100-2015', field: 'uscc' },
  { code: 'HEAD_OFFICE', message: '总部只能有一处。', clause: '实施规则 5.1', field: 'sites' },
];

function show(children: ReactNode, permissions: readonly string[] = ['client:register']) {
  const authProvider = {
    checkAuth: async () => undefined,
    checkError: async () => undefined,
  };
  render(
    <AdminContext
      dataProvider={createDataProvider([])}
      i18nProvider={i18nProvider}
      authProvider={authProvider as unknown as AuthProvider}
      store={memoryStore()}
    >
      <ViewerContext value={{ permissions } as unknown as Viewer}>
        <VerbFeedbackProvider>{children}</VerbFeedbackProvider>
      </ViewerContext>
      <Notification />
    </AdminContext>,
  );
}

const toInput = (values: Partial<RegisterClientInput>) => values as RegisterClientInput;
const bare = (
  <VerbButton verb="registerClient" document={REGISTER_CLIENT} permission="client:register" toInput={toInput} />
);
const withForm = (onDone?: (client: { id: string }) => void) => (
  <VerbButton
    verb="registerClient"
    document={REGISTER_CLIENT}
    permission="client:register"
    toInput={toInput}
    {...(onDone ? { onDone } : {})}
  >
    <TextInput source="uscc" resource="clients" />
  </VerbButton>
);
const press = async (name = '登记客户') => fireEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined));

describe('a verb without a form', () => {
  it('tells of its success', async () => {
    const { seen } = fakeApi({ RegisterClient: () => ({ registerClient: { __typename: 'Client', id: 'Client:1' } }) });
    show(bare);
    await press();
    expect(await screen.findByText('客户已登记')).toBeTruthy();
    expect(seen).toHaveLength(1);
  });

  it('lists every reason of a refusal with its clause', async () => {
    fakeApi({ RegisterClient: () => ({ registerClient: { __typename: 'RegisterClientRefused', refusals } }) });
    show(bare);
    await press();
    expect(await screen.findByText('不能登记客户')).toBeTruthy();
    for (const { message, clause } of refusals) {
      expect(screen.getByText(message)).toBeTruthy();
      expect(screen.getByText(clause)).toBeTruthy();
    }
  });

  it('offers to reload a record that somebody else changed', async () => {
    fakeApi({ RegisterClient: () => new RequestFails('STALE_VERSION', { current: 4 }) });
    show(bare);
    await press();
    expect(await screen.findByText('这条记录刚被他人改动')).toBeTruthy();
    expect(screen.getByRole('button', { name: '重新载入' })).toBeTruthy();
  });

  it('quotes the id of a fault on our side', async () => {
    fakeApi({ RegisterClient: () => new RequestFails('INTERNAL', { errorId: 'e-42' }) });
    show(bare);
    await press();
    expect(await screen.findByText(/e-42/)).toBeTruthy();
  });

  it('is not shown to whoever may not', async () => {
    show(bare, ['client:read']);
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
  });
});

describe('a verb with a form', () => {
  it('shows a reason at its input and the rest in the summary', async () => {
    fakeApi({ RegisterClient: () => ({ registerClient: { __typename: 'RegisterClientRefused', refusals } }) });
    show(withForm());
    await press();
    const input = await screen.findByLabelText('统一社会信用代码');
    fireEvent.change(input, { target: { value: '91110105MA00TEXT0X' } });
    fireEvent.submit(input.closest('form') as HTMLFormElement);
    expect(await screen.findByText('校验位不对。')).toBeTruthy();
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('总部只能有一处。').closest('[role=alert]')).toBeTruthy();
    expect(screen.getByText('校验位不对。').closest('[role=alert]')).toBeNull();
  });

  it('shows malformed fields at their inputs', async () => {
    fakeApi({
      RegisterClient: () =>
        new RequestFails('INVALID_INPUT', { fields: [{ field: 'uscc', code: 'USCC_SHAPE', message: '须为 18 位。' }] }),
    });
    show(withForm());
    await press();
    const input = await screen.findByLabelText('统一社会信用代码');
    fireEvent.submit(input.closest('form') as HTMLFormElement);
    expect(await screen.findByText('须为 18 位。')).toBeTruthy();
  });

  it('keeps what was typed from a stray Escape, and gives it up by Cancel', async () => {
    show(withForm());
    await press();
    const typed = await screen.findByLabelText(/统一社会信用代码/);
    fireEvent.change(typed, { target: { value: '9111' } });
    fireEvent.keyDown(typed, { key: 'Escape' });
    expect((screen.getByLabelText(/统一社会信用代码/) as HTMLInputElement).value).toBe('9111');
    await press('取消');
    await waitFor(() => expect(screen.queryByLabelText(/统一社会信用代码/)).toBeNull());
  });

  it('asks before Back throws away what was typed, and keeps it unless one leaves', async () => {
    const typed = async () => (await screen.findByLabelText(/统一社会信用代码/)) as HTMLInputElement;
    show(withForm());
    globalThis.location.hash = '#/elsewhere';
    await press();
    fireEvent.change(await typed(), { target: { value: '9111' } });
    globalThis.history.back();
    fireEvent.click(await screen.findByRole('button', { name: '继续填写' }));
    await waitFor(() => expect(screen.queryByText('填写的内容尚未提交')).toBeNull());
    expect((await typed()).value).toBe('9111');
    await press('取消');
  });

  it('hands on the record and closes', async () => {
    const { seen } = fakeApi({ RegisterClient: () => ({ registerClient: { __typename: 'Client', id: 'Client:1' } }) });
    const onDone = vi.fn<(client: { id: string }) => void>();
    show(withForm(onDone));
    await press();
    const input = await screen.findByLabelText('统一社会信用代码');
    fireEvent.change(input, { target: { value: '91110105MA00TEXT0W' } });
    fireEvent.submit(input.closest('form') as HTMLFormElement);
    await waitFor(() => expect(onDone).toHaveBeenCalledWith({ __typename: 'Client', id: 'Client:1' }));
    expect(seen[0]?.variables).toEqual({ input: { uscc: '91110105MA00TEXT0W' } });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('a verb that something stands against already', () => {
  it('shows that it is blocked, and every reason in the stead of its form', async () => {
    const { seen } = fakeApi({});
    show(
      <VerbButton
        verb="registerClient"
        document={REGISTER_CLIENT}
        permission="client:register"
        toInput={toInput}
        blockers={refusals}
      >
        <TextInput source="uscc" resource="clients" />
      </VerbButton>,
    );
    await press();
    expect(await screen.findByText('校验位不对。')).toBeTruthy();
    expect(screen.getByText('总部只能有一处。')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(seen).toHaveLength(0);
  });
});

describe('a form whose input goes by another name than the field it fills', () => {
  it('shows the reason at that input', async () => {
    fakeApi({
      RegisterClient: () => ({
        registerClient: {
          __typename: 'RegisterClientRefused',
          refusals: [{ code: 'SHORT', message: '理由太短。', clause: 'HOUSE', field: 'overrides.0.reason' }],
        },
      }),
    });
    show(
      <VerbButton
        verb="registerClient"
        document={REGISTER_CLIENT}
        permission="client:register"
        toInput={(signing: Signing) => toInput(signing as Partial<RegisterClientInput>)}
        inputFor={signedInputOf}
        defaultValues={{ signed: { CREDIT_FRESH: '短' } }}
      >
        <TextInput source="signed.CREDIT_FRESH" label="信用查询" />
      </VerbButton>,
    );
    await press();
    await press();
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: '信用查询' }).getAttribute('aria-invalid')).toBe('true'),
    );
    expect(screen.getByRole('textbox').getAttribute('aria-describedby')).toBe(screen.getByText('理由太短。').id);
  });
});
