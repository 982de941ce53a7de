import { TechnicalFileStatus } from '../house/words.js';
import type { StateTable } from './state-table.js';

const { OPEN, SEALED, RELEASED, DESTROYED } = TechnicalFileStatus;

/** The way of a technical file (技术档案): gathered, sealed, released when its time of keeping is over, and destroyed. */
export const TECHNICAL_FILE_TABLE: StateTable<TechnicalFileStatus> = {
  record: 'TechnicalFile',
  states: Object.values(TechnicalFileStatus),
  ends: [SEALED, RELEASED, DESTROYED],
  steps: [
    { by: 'openTechnicalFile', from: [], to: [OPEN] },
    { by: 'sealTechnicalFile', from: [OPEN], to: [SEALED] },
    { by: 'decideDisposal', from: [SEALED], to: [SEALED, RELEASED] },
    { by: 'destroyTechnicalFile', from: [RELEASED], to: [DESTROYED] },
  ],
};
