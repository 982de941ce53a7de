import { ChangeNoticeStatus, ChangeOutcome, ClockState } from '@touchstone/rules';
import { DAY, FLAG, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { ChangeNotice } from './change-notice.entity.js';

/** Changes that clients told of. */
export const ChangeNoticeList = listOf(ChangeNotice, {
  fields: {
    id: { kind: REFERENCE },
    number: { kind: TEXT, sortable: true },
    certification: { kind: REFERENCE },
    client: { kind: REFERENCE },
    clientName: { kind: TEXT, path: 'client.name', sortable: true },
    description: { kind: TEXT },
    status: { kind: WORD(ChangeNoticeStatus), sortable: true },
    outcome: { kind: WORD(ChangeOutcome), sortable: true },
    notifiedOn: { kind: DAY, sortable: true },
    assessBy: { kind: DAY, sortable: true },
    assessState: { kind: WORD(ClockState), sortable: true },
    isLate: { kind: FLAG },
  },
  defaultOrder: [['notifiedOn', 'DESC']],
});
