import { DAY, INSTANT, REFERENCE, TEXT } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { IntakePeriod, IntakeWorkbook } from './intake-period.entity.js';

/** Workbooks by which the body moved in, or that were only looked at. */
export const IntakeWorkbookList = listOf(IntakeWorkbook, {
  fields: {
    id: { kind: REFERENCE },
    fileName: { kind: TEXT, sortable: true },
    sha256: { kind: TEXT },
    uploadedAt: { kind: INSTANT, sortable: true },
    takenInAt: { kind: INSTANT, sortable: true },
  },
  defaultOrder: [['uploadedAt', 'DESC']],
});

/** Times in which the body moved in. */
export const IntakePeriodList = listOf(IntakePeriod, {
  fields: {
    id: { kind: REFERENCE },
    openedOn: { kind: DAY, sortable: true },
    closedOn: { kind: DAY, sortable: true },
    cutOverOn: { kind: DAY, sortable: true },
  },
  defaultOrder: [['openedOn', 'DESC']],
});
