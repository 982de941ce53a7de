import { defineReads } from '../data-provider/reads.js';
import { MAIL_MESSAGE_LIST } from './mail-message.documents.js';

export const mailMessageReads = defineReads({
  name: 'mailMessages',
  list: MAIL_MESSAGE_LIST,
  sorts: { writtenAt: 'WRITTEN_AT', recipient: 'RECIPIENT', state: 'STATE' },
  searchIn: ['recipient', 'subject'],
});
