import { localStorageStore } from 'react-admin';
import type { Store } from 'react-admin';

/** What belongs to the desk rather than to who sits at it: it outlives a sign-out. */
const KEPT = ['locale', 'theme'];

/** Remembers language, look, columns and filters in this browser. */
export const store = deskStore();

function deskStore(): Store {
  const store = localStorageStore('1', 'touchstone');
  return {
    ...store,
    reset: () => {
      for (const key of Object.keys(store.listItems?.() ?? {})) if (!KEPT.includes(key)) store.removeItem(key);
    },
  };
}
