import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';

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
  return lazy(async () => ({ default: (await load())[name] }));
}
