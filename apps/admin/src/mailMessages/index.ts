import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { mailMessageReads } from './mail-message.reads.js';

/** Letters of the house: what went out, what waits, and what is kept because no post is set. */
export const mailMessages: ResourceProps = {
  name: 'mailMessages',
  list: lazyPage(() => import('./MailMessageList.js'), 'MailMessageList'),
};
