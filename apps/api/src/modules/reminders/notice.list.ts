import { DueKind, NoticeTopic } from '@touchstone/rules';
import { DAY, FLAG, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { Notice } from './notice.entity.js';

/** What an account was told of. */
export const NoticeList = listOf(Notice, {
  fields: {
    id: { kind: REFERENCE },
    topic: { kind: WORD(NoticeTopic) },
    dueKind: { kind: WORD(DueKind), sortable: true },
    dueItem: { kind: TEXT },
    clientName: { kind: TEXT, sortable: true },
    label: { kind: TEXT },
    dueOn: { kind: DAY, sortable: true },
    writtenOn: { kind: DAY, sortable: true },
    isRead: { kind: FLAG },
  },
  defaultOrder: [
    ['writtenOn', 'DESC'],
    ['id', 'DESC'],
  ],
});
