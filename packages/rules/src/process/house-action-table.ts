import { HouseActionStatus } from '../house/words.js';
import type { StateTable } from './state-table.js';

const { OPEN, ANSWERED, CLOSED } = HouseActionStatus;

/** The way of a corrective action of the body (机构纠正措施): answered by its owner, verified by another. */
export const HOUSE_ACTION_TABLE: StateTable<HouseActionStatus> = {
  record: 'HouseAction',
  states: Object.values(HouseActionStatus),
  ends: [CLOSED],
  steps: [
    { by: 'raiseHouseAction', from: [], to: [OPEN] },
    { by: 'answerHouseAction', from: [OPEN], to: [ANSWERED] },
    { by: 'verifyHouseAction', from: [ANSWERED], to: [CLOSED, OPEN] },
  ],
};
