import { DecisionOutcome } from '@touchstone/rules';
import { DAY, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { Decision } from './decision.entity.js';

/** Decisions. */
export const DecisionList = listOf(Decision, {
  fields: {
    id: { kind: REFERENCE },
    audit: { kind: REFERENCE },
    certification: { kind: REFERENCE },
    client: { kind: REFERENCE },
    clientName: { kind: TEXT, path: 'client.name', sortable: true },
    outcome: { kind: WORD(DecisionOutcome), sortable: true },
    level: { kind: TEXT, sortable: true },
    decidedBy: { kind: REFERENCE },
    decidedOn: { kind: DAY, sortable: true },
  },
  defaultOrder: [['decidedOn', 'DESC']],
});
