/** Why the time of an audit departs from its table, as bodies code it. */
export const TimeAdjustmentReason = {
  MATURE_SYSTEM: 'MATURE_SYSTEM',
  KNOWN_CLIENT: 'KNOWN_CLIENT',
  WELL_PREPARED: 'WELL_PREPARED',
  SMALL_SITE: 'SMALL_SITE',
  IDENTICAL_TASKS: 'IDENTICAL_TASKS',
  STAFF_AWAY: 'STAFF_AWAY',
  NO_DESIGN: 'NO_DESIGN',
  SINGLE_PRODUCT: 'SINGLE_PRODUCT',
  LOWER_HALF_OF_BAND: 'LOWER_HALF_OF_BAND',
  INDUSTRY: 'INDUSTRY',
  COMPLEXITY: 'COMPLEXITY',
  MORE_CATEGORIES: 'MORE_CATEGORIES',
} as const;
/** One of the reasons. */
export type TimeAdjustmentReason = (typeof TimeAdjustmentReason)[keyof typeof TimeAdjustmentReason];

/**
 * Which of a client's sites an audit goes to beside its central function: all of them, a sample, or, where a sample
 * would not do, all of them in turn over the cycle.
 */
export const SiteMethod = { ALL_SITES: 'ALL_SITES', SAMPLED: 'SAMPLED', IN_TURN: 'IN_TURN' } as const;
/** One of the methods. */
export type SiteMethod = (typeof SiteMethod)[keyof typeof SiteMethod];

/** How a site came to be audited: as the central function, chosen for a reason, or drawn by chance. */
export const SiteChoice = { CENTRAL: 'CENTRAL', CHOSEN: 'CHOSEN', RANDOM: 'RANDOM' } as const;
/** One of the ways. */
export type SiteChoice = (typeof SiteChoice)[keyof typeof SiteChoice];

/** How one audit of a programme stands: ahead, planned or under way, done, or past its due day. */
export const ProgrammeState = { AHEAD: 'AHEAD', PLANNED: 'PLANNED', DONE: 'DONE', OVERDUE: 'OVERDUE' } as const;
/** One of the states. */
export type ProgrammeState = (typeof ProgrammeState)[keyof typeof ProgrammeState];

/** What the body says to an objection against somebody on a team. */
export const ObjectionOutcome = { UPHELD: 'UPHELD', DISMISSED: 'DISMISSED' } as const;
/** One of the outcomes. */
export type ObjectionOutcome = (typeof ObjectionOutcome)[keyof typeof ObjectionOutcome];

/** How far a proposal of who audits what has come: it is looked at, was taken up whole, or was laid aside. */
export const ProposalStatus = { DRAFT: 'DRAFT', ACCEPTED: 'ACCEPTED', DISCARDED: 'DISCARDED' } as const;
/** One of the statuses. */
export type ProposalStatus = (typeof ProposalStatus)[keyof typeof ProposalStatus];

/** What keeps an audit from a team. */
export const UncoveredReason = {
  NO_TIME: 'NO_TIME',
  NO_DAY: 'NO_DAY',
  NO_LEADER: 'NO_LEADER',
  CODE_NOT_HELD: 'CODE_NOT_HELD',
  TIME_SHORT: 'TIME_SHORT',
  LANGUAGE_NOT_SPOKEN: 'LANGUAGE_NOT_SPOKEN',
  PEOPLE_TAKEN: 'PEOPLE_TAKEN',
} as const;
/** One of the reasons. */
export type UncoveredReason = (typeof UncoveredReason)[keyof typeof UncoveredReason];

/** What takes a person's days on the planning board. */
export const BoardEntryKind = { AUDIT: 'AUDIT', PROPOSAL: 'PROPOSAL', LEAVE: 'LEAVE' } as const;
/** One of the kinds. */
export type BoardEntryKind = (typeof BoardEntryKind)[keyof typeof BoardEntryKind];

/** What still waits to be planned: a surveillance without an audit, or an audit without its whole team. */
export const BoardTaskKind = {
  SURVEILLANCE: 'SURVEILLANCE',
  RECERTIFICATION: 'RECERTIFICATION',
  TEAM: 'TEAM',
} as const;
/** One of the kinds. */
export type BoardTaskKind = (typeof BoardTaskKind)[keyof typeof BoardTaskKind];
