import { AuthorisedFunction, QualificationProposalStatus } from '@touchstone/rules';
import { DAY, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { QualificationProposal } from './qualification-proposal.entity.js';

/** Qualifications proposed for persons. */
export const QualificationProposalList = listOf(QualificationProposal, {
  fields: {
    id: { kind: REFERENCE },
    person: { kind: REFERENCE },
    personName: { kind: TEXT, path: 'person.name', sortable: true },
    programme: { kind: REFERENCE },
    authorisedFunction: { kind: WORD(AuthorisedFunction), sortable: true },
    code: { kind: TEXT, sortable: true },
    status: { kind: WORD(QualificationProposalStatus), sortable: true },
    proposedOn: { kind: DAY, sortable: true },
    closedOn: { kind: DAY, sortable: true },
  },
  defaultOrder: [['proposedOn', 'ASC']],
});
