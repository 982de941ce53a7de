import { ApplicationKind, ApplicationStatus, ClockState } from '@touchstone/rules';
import { DAY, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { Application } from './application.entity.js';

/** Applications. */
export const ApplicationList = listOf(Application, {
  fields: {
    id: { kind: REFERENCE },
    number: { kind: TEXT, sortable: true },
    client: { kind: REFERENCE },
    clientName: { kind: TEXT, path: 'client.name', sortable: true },
    programme: { kind: REFERENCE },
    certification: { kind: REFERENCE },
    kind: { kind: WORD(ApplicationKind), sortable: true },
    status: { kind: WORD(ApplicationStatus), sortable: true },
    draftedOn: { kind: DAY, sortable: true },
    receivedOn: { kind: DAY, sortable: true },
    reviewDueOn: { kind: DAY, sortable: true },
    reviewState: { kind: WORD(ClockState), sortable: true },
  },
  defaultOrder: [['draftedOn', 'DESC']],
});
