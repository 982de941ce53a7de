import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { ListContextProvider, useListContext } from 'react-admin';
import type { ListControllerResult } from 'react-admin';
import { useLocation } from 'react-router-dom';

type SetFilters = ListControllerResult['setFilters'];

/** How long a search waits for the next key. */
const PAUSE_MS = 500;

/**
 * Keeps a list's search from calling its reader back. A search starts a moment after the last key; whoever has opened a
 * row by then is on the way to another page, whose code may still be loading while the list is there. React-admin would
 * write the search into the address all the same, and so turn back to the list.
 */
export function SteadyFilters({ children }: { readonly children: ReactNode }) {
  const list = useListContext();
  const { pathname } = useLocation();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);

  const set: SetFilters = (filters, displayed) => {
    if (addressedPath() === pathname) list.setFilters(filters, displayed);
  };
  const setFilters: SetFilters = (filters, displayed, debounce) => {
    clearTimeout(waiting.current);
    if (debounce) waiting.current = setTimeout(() => set(filters, displayed), PAUSE_MS);
    else set(filters, displayed);
  };
  return <ListContextProvider value={{ ...list, setFilters }}>{children}</ListContextProvider>;
}

/** The page the address names by now, which the one shown may be behind of. */
function addressedPath(): string {
  const [path = ''] = window.location.hash.slice(1).split('?');
  return path || '/';
}
