import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export type { ProgrammeRow } from './programme.documents.js';
export { programmeReads } from './programme.reads.js';

/** Programmes (认证项目) and the editions of their rules. */
export const programmes: ResourceProps = {
  name: 'programmes',
  list: lazyPage(() => import('./ProgrammeList.js'), 'ProgrammeList'),
  show: lazyPage(() => import('./ProgrammeShow.js'), 'ProgrammeShow'),
  recordRepresentation: 'titleZh',
};
