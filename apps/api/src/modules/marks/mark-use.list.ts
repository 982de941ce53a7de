import { ClockState, MarkMedium, MarkReporter, MarkUseStatus } from '@touchstone/rules';
import { DAY, FLAG, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { MarkUse } from './mark-use.entity.js';

/** The register of how clients use the mark. */
export const MarkUseList = listOf(MarkUse, {
  fields: {
    id: { kind: REFERENCE },
    number: { kind: TEXT, sortable: true },
    certification: { kind: REFERENCE },
    client: { kind: REFERENCE },
    clientName: { kind: TEXT, path: 'client.name', sortable: true },
    medium: { kind: WORD(MarkMedium), sortable: true },
    place: { kind: TEXT },
    status: { kind: WORD(MarkUseStatus), sortable: true },
    foundBy: { kind: WORD(MarkReporter) },
    usedSince: { kind: DAY, sortable: true },
    reportedOn: { kind: DAY, sortable: true },
    confirmBy: { kind: DAY, sortable: true },
    confirmState: { kind: WORD(ClockState), sortable: true },
    hasOpenCase: { kind: FLAG },
  },
  defaultOrder: [['reportedOn', 'DESC']],
});
