import { HouseTaskStatus } from '../house/words.js';
import type { StateTable } from './state-table.js';

const { PLANNED, RECORDED, SIGNED_OFF, DROPPED } = HouseTaskStatus;

/** The way of a task of the body (机构事项): planned, recorded by its owner, signed off by another. */
export const HOUSE_TASK_TABLE: StateTable<HouseTaskStatus> = {
  record: 'HouseTask',
  states: Object.values(HouseTaskStatus),
  ends: [SIGNED_OFF, DROPPED],
  steps: [
    { by: 'planHouseTask', from: [], to: [PLANNED] },
    { by: 'recordHouseTask', from: [PLANNED], to: [RECORDED] },
    { by: 'dropHouseTask', from: [PLANNED], to: [DROPPED] },
    { by: 'signOffHouseTask', from: [RECORDED], to: [SIGNED_OFF] },
  ],
};
