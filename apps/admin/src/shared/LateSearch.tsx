import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { ListContextProvider, useListContext } from 'react-admin';
import type { ListControllerResult } from 'react-admin';
import { useHref, useLocation } from 'react-router-dom';

/**
 * Lets a search end with its list. What is typed is looked for half a second after the last key; whoever has opened a
 * row meanwhile has left, though the list stands until the next page is loaded, and is not turned back to it.
 */
export function LateSearch({ children }: { readonly children: ReactNode }) {
  const list = useListContext() as ListControllerResult;
  const here = useHref(useLocation().pathname);
  const held = useMemo(() => {
    const setFilters: typeof list.setFilters = (...given) => {
      if (isAt(here, window.location.href)) list.setFilters(...given);
    };
    return { ...list, setFilters } as ListControllerResult;
  }, [list, here]);
  return <ListContextProvider value={held}>{children}</ListContextProvider>;
}

/** Whether the window still shows a page, whatever is asked of it behind the question mark. */
export function isAt(page: string, address: string): boolean {
  const [wanted, shown] = [new URL(page, address), new URL(address)];
  return wanted.pathname === shown.pathname && pathOf(wanted.hash) === pathOf(shown.hash);
}

function pathOf(hash: string): string {
  return hash.split('?')[0] ?? '';
}
