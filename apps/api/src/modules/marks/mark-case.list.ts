import { ClockState, MarkCaseOutcome, MarkCaseStatus, ReasonKind } from '@touchstone/rules';
import { DAY, FLAG, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { MarkCase } from './mark-case.entity.js';

/** Misuses of the mark that were taken up. */
export const MarkCaseList = listOf(MarkCase, {
  fields: {
    id: { kind: REFERENCE },
    number: { kind: TEXT, sortable: true },
    certification: { kind: REFERENCE },
    client: { kind: REFERENCE },
    clientName: { kind: TEXT, path: 'client.name', sortable: true },
    place: { kind: TEXT, path: 'markUse.place' },
    status: { kind: WORD(MarkCaseStatus), sortable: true },
    outcome: { kind: WORD(MarkCaseOutcome), sortable: true },
    isGrave: { kind: FLAG },
    openedOn: { kind: DAY, sortable: true },
    correctBy: { kind: DAY, sortable: true },
    correctState: { kind: WORD(ClockState), sortable: true },
    proposedStep: { kind: WORD(ReasonKind) },
  },
  defaultOrder: [['openedOn', 'DESC']],
});
