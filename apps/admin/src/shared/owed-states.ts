import { DueState } from '@touchstone/rules';

/** The states of what is still owed, as counts name them and as the rule does, the most urgent first. */
export const OWED_STATES = [
  ['overdue', DueState.OVERDUE],
  ['dueSoon', DueState.DUE_SOON],
  ['open', DueState.OPEN],
  ['notOpen', DueState.NOT_OPEN],
] as const;
