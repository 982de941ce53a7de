import { ClockState, RiskSeverity, RiskStatus, RiskThreat } from '@touchstone/rules';
import { DAY, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { ImpartialityRisk } from './impartiality-risk.entity.js';

/** Risks to impartiality. */
export const ImpartialityRiskList = listOf(ImpartialityRisk, {
  fields: {
    id: { kind: REFERENCE },
    number: { kind: TEXT, sortable: true },
    threat: { kind: WORD(RiskThreat), sortable: true },
    description: { kind: TEXT },
    severity: { kind: WORD(RiskSeverity) },
    status: { kind: WORD(RiskStatus), sortable: true },
    owner: { kind: REFERENCE },
    person: { kind: REFERENCE },
    client: { kind: REFERENCE },
    identifiedOn: { kind: DAY, sortable: true },
    reviewBy: { kind: DAY, sortable: true },
    reviewState: { kind: WORD(ClockState) },
  },
  defaultOrder: [
    ['status', 'DESC'],
    ['reviewBy', 'ASC'],
  ],
});
