import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { personReads } from './person.reads.js';

/** People who work for the body. */
export const people: ResourceProps = {
  name: 'people',
  list: lazyPage(() => import('./PersonList.js'), 'PersonList'),
  show: lazyPage(() => import('./PersonShow.js'), 'PersonShow'),
  create: lazyPage(() => import('./PersonRegister.js'), 'PersonRegister'),
  recordRepresentation: 'name',
};
