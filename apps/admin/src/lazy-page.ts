import { createElement, lazy, useState } from 'react';
import type { ComponentType, FunctionComponent } from 'react';
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
): FunctionComponent {
  const loadAll = SAYS_WHAT_COMES_FIRST.test(name) ? load : async () => (await Promise.all([load(), loadWhole()]))[0];
  let loaded: ComponentType | undefined;
  const loadOnce = async () => {
    loaded = (await loadAll())[name];
    return { default: loaded };
  };
  const Awaited = lazy(loadOnce);
  // One that has come is drawn with what it stands in: what is lazy is waited for even then.
  const Page = () => createElement(useState(() => loaded ?? Awaited)[0]);
  LOADS.set(Page, loadOnce);
  return Page;
}

const LOADS = new WeakMap<object, () => Promise<unknown>>();

/** Fetches a page that will be opened as soon as it is known who opens it; whatever else it is given, it leaves. */
export async function fetchAhead(page: unknown): Promise<void> {
  if (typeof page !== 'function') return;
  // What goes wrong is told when it is opened.
  await LOADS.get(page)?.().catch(() => undefined);
}
