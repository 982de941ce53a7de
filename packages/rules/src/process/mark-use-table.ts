import { MarkUseStatus } from '../marks/words.js';
import type { StateTable } from './state-table.js';

const { REPORTED, PROPER, IMPROPER, ENDED } = MarkUseStatus;
/** While the mark is used. */
const USED = [REPORTED, PROPER, IMPROPER] as const;

/** The life of a use of the mark (标志使用): put on the register, assessed again and again, ended. */
export const MARK_USE_TABLE: StateTable<MarkUseStatus> = {
  record: 'MarkUse',
  states: Object.values(MarkUseStatus),
  ends: [ENDED],
  steps: [
    { by: 'reportMarkUse', from: [], to: [REPORTED] },
    { by: 'assessMarkUse', from: [...USED], to: [PROPER, IMPROPER] },
    { by: 'confirmMarkUse', from: [REPORTED], to: [REPORTED] },
    { by: 'confirmMarkUse', from: [PROPER], to: [PROPER] },
    { by: 'confirmMarkUse', from: [IMPROPER], to: [IMPROPER] },
    { by: 'openMarkCase', from: [IMPROPER], to: [IMPROPER] },
    { by: 'verifyMarkCorrection', from: [IMPROPER], to: [PROPER, ENDED] },
    { by: 'closeMarkCase', from: [IMPROPER], to: [REPORTED] },
    { by: 'endMarkUse', from: [...USED], to: [ENDED] },
  ],
};
