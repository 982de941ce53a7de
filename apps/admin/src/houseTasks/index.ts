import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { houseTaskReads } from './house-task.reads.js';

/** Tasks of the body (机构事项). */
export const houseTasks: ResourceProps = {
  name: 'houseTasks',
  list: lazyPage(() => import('./HouseTaskList.js'), 'HouseTaskList'),
  show: lazyPage(() => import('./HouseTaskShow.js'), 'HouseTaskShow'),
  recordRepresentation: 'number',
};
