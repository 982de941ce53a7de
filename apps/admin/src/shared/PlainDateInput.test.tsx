import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { AdminContext, Form, memoryStore } from 'react-admin';
import { describe, expect, it, vi } from 'vitest';
import { createDataProvider } from '../data-provider/data-provider.js';
import { createI18nProvider } from '../i18n/i18n-provider.js';
import { PlainDateInput } from './PlainDateInput.js';
import { typedDay } from './typed-day.js';

const i18nProvider = await createI18nProvider('zh');

async function show(dueOn: string | null) {
  const onSubmit = vi.fn<(values: object) => void>();
  render(
    <AdminContext dataProvider={createDataProvider([])} i18nProvider={i18nProvider} store={memoryStore()}>
      <Form record={{ dueOn }} onSubmit={onSubmit}>
        <PlainDateInput source="dueOn" label="Due" />
        <button type="submit">Keep</button>
      </Form>
    </AdminContext>,
  );
  const box = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Due' });
  const save = () => fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
  return { box, save, onSubmit };
}

describe('typedDay', () => {
  it.each([
    ['2027-03-01', '2027-03-01'],
    ['20270301', '2027-03-01'],
    [' 2027/3/1 ', '2027-03-01'],
    ['2027年3月1日', '2027-03-01'],
    ['2027-02-29', null],
    ['2027-3', null],
    ['03/01/2027', null],
    ['', null],
  ])('takes %j for %j', (text, day) => {
    expect(typedDay(text)).toBe(day);
  });
});

describe('PlainDateInput', () => {
  it('shows a day as YYYY-MM-DD, and is no date box of the browser', async () => {
    const { box } = await show('2027-02-27');
    expect(box.value).toBe('2027-02-27');
    expect(box.placeholder).toBe('YYYY-MM-DD');
    expect(box.type).toBe('text');
  });

  it('keeps what is typed as a day, and shows it as one when left', async () => {
    const { box, save, onSubmit } = await show(null);
    fireEvent.change(box, { target: { value: '2027/3/1' } });
    expect(box.value).toBe('2027/3/1');
    fireEvent.blur(box);
    expect(box.value).toBe('2027-03-01');
    save();
    await waitFor(() => expect(onSubmit.mock.calls[0]?.[0]).toEqual({ dueOn: '2027-03-01' }));
  });

  it('sends nothing half written away, and says what is wrong', async () => {
    const { box, save, onSubmit } = await show('2027-02-27');
    fireEvent.change(box, { target: { value: '2027-02-3' } });
    fireEvent.change(box, { target: { value: '2027-02-' } });
    save();
    await screen.findByText('请按 YYYY-MM-DD 填写日期');
    expect(box.value).toBe('2027-02-');
    expect(onSubmit).not.toHaveBeenCalled();
    fireEvent.change(box, { target: { value: '' } });
    save();
    await waitFor(() => expect(onSubmit.mock.calls[0]?.[0]).toEqual({ dueOn: null }));
  });
});
