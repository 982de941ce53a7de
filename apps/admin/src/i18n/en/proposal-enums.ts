import type { EnumLabels } from '../enum-labels.js';

/** Words of proposals of who audits what. */
export const proposalEnums: Pick<
  EnumLabels,
  'BoardEntryKind' | 'BoardTaskKind' | 'ProposalStatus' | 'UncoveredReason'
> = {
  BoardEntryKind: { AUDIT: 'Audit', PROPOSAL: 'Proposed', LEAVE: 'Leave' },
  BoardTaskKind: {
    SURVEILLANCE: 'Surveillance to plan',
    RECERTIFICATION: 'Recertification to plan',
    TEAM: 'Team incomplete',
  },
  ProposalStatus: { DRAFT: 'Draft', ACCEPTED: 'Accepted', DISCARDED: 'Laid aside' },
  UncoveredReason: {
    NO_TIME: 'The table has no time for it; it has to be argued for',
    NO_DAY: 'No days in a row are long enough',
    NO_LEADER: 'Nobody may lead it',
    CODE_NOT_HELD: 'Nobody brings the code',
    TIME_SHORT: 'Too few auditors for its time',
    LANGUAGE_NOT_SPOKEN: 'No auditor works in its language',
    PEOPLE_TAKEN: 'Whoever may go is needed elsewhere',
  },
};
