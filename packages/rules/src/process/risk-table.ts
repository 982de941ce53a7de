import { RiskStatus } from '../house/words.js';
import type { StateTable } from './state-table.js';

const { OPEN, CLOSED } = RiskStatus;

/** The way of a risk to impartiality (公正性风险): looked at again and again, and taken off by the committee alone. */
export const RISK_TABLE: StateTable<RiskStatus> = {
  record: 'ImpartialityRisk',
  states: Object.values(RiskStatus),
  ends: [CLOSED],
  steps: [
    { by: 'registerRisk', from: [], to: [OPEN] },
    { by: 'reviewRisk', from: [OPEN], to: [OPEN] },
    { by: 'recordHouseTask', from: [OPEN], to: [OPEN, CLOSED] },
  ],
};
