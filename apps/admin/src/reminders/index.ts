import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

/** When and whom the house tells of what is owed. */
export const reminders: ResourceProps = {
  name: 'reminders',
  list: lazyPage(() => import('./RemindersPage.js'), 'RemindersPage'),
};
