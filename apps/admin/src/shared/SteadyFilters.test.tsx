import { render, screen } from '@testing-library/react';
import { AdminContext, ListContextProvider, memoryStore, useListContext } from 'react-admin';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDataProvider } from '../data-provider/data-provider.js';
import { createI18nProvider } from '../i18n/i18n-provider.js';
import { SteadyFilters } from './SteadyFilters.js';

const i18nProvider = await createI18nProvider('zh');

const PAUSE_MS = 500;

function Search() {
  const { setFilters } = useListContext();
  return (
    <>
      <button onClick={() => setFilters({ q: '清源' }, {}, true)}>type</button>
      <button onClick={() => setFilters({ q: '清源' }, {})}>choose</button>
    </>
  );
}

function show() {
  const setFilters = vi.fn<(filters: object, displayed?: object) => void>();
  window.location.hash = '#/clients';
  render(
    <AdminContext dataProvider={createDataProvider([])} i18nProvider={i18nProvider} store={memoryStore()}>
      <ListContextProvider value={{ setFilters } as never}>
        <SteadyFilters>
          <Search />
        </SteadyFilters>
      </ListContextProvider>
    </AdminContext>,
  );
  return setFilters;
}

describe('SteadyFilters', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    window.location.hash = '';
  });

  it('searches once the reader has stopped typing', () => {
    const setFilters = show();
    screen.getByText('type').click();
    screen.getByText('type').click();
    expect(setFilters).not.toHaveBeenCalled();
    vi.advanceTimersByTime(PAUSE_MS);
    expect(setFilters).toHaveBeenCalledTimes(1);
    expect(setFilters).toHaveBeenCalledWith({ q: '清源' }, {});
  });

  it('does not call back whoever has opened a row by then, though the list is still shown', () => {
    const setFilters = show();
    screen.getByText('type').click();
    window.history.replaceState(null, '', '#/clients/Client%3A1/show');
    vi.advanceTimersByTime(PAUSE_MS);
    screen.getByText('choose').click();
    expect(setFilters).not.toHaveBeenCalled();
  });
});
