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
  let loaded: Loaded | undefined;
  const loadOnce = async () => (loaded = { default: (await loadAll())[name] });
  // One that has come is drawn with what it stands in: a promise, even one that is kept, is waited for.
  const page = lazy(() => (loaded ? (kept(loaded) as Promise<Loaded>) : loadOnce()));
  LOADS.set(page, loadOnce);
  return page;
}

interface Loaded {
  readonly default: ComponentType;
}

/** What can be waited for, and need not be. */
function kept(value: Loaded): PromiseLike<Loaded> {
  return { then: (resolve) => (resolve?.(value), kept(value)) as never };
}

const LOADS = new WeakMap<object, () => Promise<unknown>>();

/** Fetches a page that will be opened as soon as it is known who opens it; whatever else it is given, it leaves. */
export async function fetchAhead(page: unknown): Promise<void> {
  if (typeof page !== 'object' || page === null) return;
  // What goes wrong is told when it is opened.
  await LOADS.get(page)?.().catch(() => undefined);
}
