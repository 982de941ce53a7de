import { MailState } from '@touchstone/rules';
import { INSTANT, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { MailMessage } from './mail-message.entity.js';

/** Letters. */
export const MailList = listOf(MailMessage, {
  fields: {
    id: { kind: REFERENCE },
    recipient: { kind: TEXT, sortable: true },
    subject: { kind: TEXT },
    state: { kind: WORD(MailState), sortable: true },
    writtenAt: { kind: INSTANT, sortable: true },
  },
  defaultOrder: [
    ['writtenAt', 'DESC'],
    ['id', 'DESC'],
  ],
});
