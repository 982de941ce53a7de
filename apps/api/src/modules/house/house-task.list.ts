import { ClockState, HouseTaskKind, HouseTaskStatus } from '@touchstone/rules';
import { DAY, INT, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { HouseTask } from './house-task.entity.js';

/** Tasks of the body. */
export const HouseTaskList = listOf(HouseTask, {
  fields: {
    id: { kind: REFERENCE },
    number: { kind: TEXT, sortable: true },
    kind: { kind: WORD(HouseTaskKind), sortable: true },
    subject: { kind: TEXT },
    status: { kind: WORD(HouseTaskStatus), sortable: true },
    programme: { kind: REFERENCE },
    year: { kind: INT, sortable: true },
    owner: { kind: REFERENCE },
    dueOn: { kind: DAY, sortable: true },
    heldOn: { kind: DAY, sortable: true },
    dueState: { kind: WORD(ClockState) },
  },
  defaultOrder: [['dueOn', 'DESC']],
});
