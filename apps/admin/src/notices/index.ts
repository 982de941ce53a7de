import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { NoticeBell } from './NoticeBell.js';
export { noticeReads } from './notice.reads.js';
export { MyReminderMail } from './MyReminderMail.js';

/** What one was told of. */
export const notices: ResourceProps = {
  name: 'notices',
  list: lazyPage(() => import('./NoticeList.js'), 'NoticeList'),
};
