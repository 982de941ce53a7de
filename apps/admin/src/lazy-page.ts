import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import { loadWhole } from './i18n/messages.js';
import { SAYS_WHAT_COMES_FIRST } from './pages-ahead.js';

/**
 * A page that is fetched when it is first opened.
 *
 * @example
 * list: lazyPage(() => import('./ClientList.js'), 'ClientList')
 */
export function lazyPage<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): LazyExoticComponent<ComponentType> {
  const loadAll = SAYS_WHAT_COMES_FIRST.test(name) ? load : async () => (await Promise.all([load(), loadWhole()]))[0];
  const page = lazy(async () => ({ default: (await loadAll())[name] }));
  LOADS.set(page, loadAll);
  return page;
}

const LOADS = new WeakMap<object, () => Promise<unknown>>();

/** Begins to fetch a page that will be opened as soon as it is known who opens it; whatever else it is given, it leaves. */
export function fetchAhead(page: unknown): void {
  if (typeof page !== 'object' || page === null) return;
  // What goes wrong is told when it is opened.
  LOADS.get(page)?.().catch(() => undefined);
}
