import { ClockState, HouseActionStatus } from '@touchstone/rules';
import { DAY, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { HouseAction } from './house-action.entity.js';

/** Corrective actions of the body. */
export const HouseActionList = listOf(HouseAction, {
  fields: {
    id: { kind: REFERENCE },
    number: { kind: TEXT, sortable: true },
    nonconformity: { kind: TEXT },
    status: { kind: WORD(HouseActionStatus), sortable: true },
    owner: { kind: REFERENCE },
    task: { kind: REFERENCE },
    risk: { kind: REFERENCE },
    raisedOn: { kind: DAY, sortable: true },
    dueOn: { kind: DAY, sortable: true },
    dueState: { kind: WORD(ClockState) },
  },
  defaultOrder: [['dueOn', 'DESC']],
});
