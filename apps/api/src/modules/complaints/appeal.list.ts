import { AppealStatus, AppealSubject, ClockState } from '@touchstone/rules';
import { DAY, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { Appeal } from './appeal.entity.js';

/** Appeals. */
export const AppealList = listOf(Appeal, {
  fields: {
    id: { kind: REFERENCE },
    number: { kind: TEXT, sortable: true },
    client: { kind: REFERENCE },
    clientName: { kind: TEXT, path: 'client.name', sortable: true },
    decision: { kind: REFERENCE },
    application: { kind: REFERENCE },
    subject: { kind: WORD(AppealSubject), sortable: true },
    status: { kind: WORD(AppealStatus), sortable: true },
    filedOn: { kind: DAY, sortable: true },
    acknowledgeState: { kind: WORD(ClockState) },
    concludeBy: { kind: DAY, sortable: true },
    concludeState: { kind: WORD(ClockState), sortable: true },
  },
  defaultOrder: [['concludeBy', 'ASC']],
});
