/** What a body has to move its files on from. */
export const TransitionKind = {
  STANDARD: 'STANDARD',
  EDITION: 'EDITION',
  FILING: 'FILING',
} as const;
/** One of the kinds. */
export type TransitionKind = keyof typeof TransitionKind;

/**
 * How a transition stands on a day; derived, stored nowhere.
 * - `AHEAD`: what comes is known and not in force yet;
 * - `RUNNING`: it is in force, and the last day to have moved has not passed;
 * - `OVERDUE`: that day has passed, and it is not done;
 * - `DONE`: somebody has recorded that everything moved.
 */
export const TransitionState = { AHEAD: 'AHEAD', RUNNING: 'RUNNING', OVERDUE: 'OVERDUE', DONE: 'DONE' } as const;
/** One of the states. */
export type TransitionState = keyof typeof TransitionState;

/** What a transition reaches. */
export const AffectedKind = {
  APPLICATION: 'APPLICATION',
  AGREEMENT: 'AGREEMENT',
  AUDIT: 'AUDIT',
  CERTIFICATE: 'CERTIFICATE',
  PERSON: 'PERSON',
  TEMPLATE: 'TEMPLATE',
} as const;
/** One of the kinds. */
export type AffectedKind = keyof typeof AffectedKind;
