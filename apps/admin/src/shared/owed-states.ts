import { DueState } from '@touchstone/rules';

/** The states of what is still owed, as counts name them and as the rule does, the most urgent first. */
export const OWED_STATES = [
  ['overdue', DueState.OVERDUE],
  ['dueSoon', DueState.DUE_SOON],
  ['open', DueState.OPEN],
  ['notOpen', DueState.NOT_OPEN],
] as const;

/** Which surveillance the due board counts, as a list is asked for it: owed, on a certificate that lives. */
export const SURVEILLANCE_OWED = { owed: true, certificateState: ['VALID', 'SUSPENDED', 'SUSPENSION_ENDED'] } as const;
