/** Where a proposed change of roles stands. */
export const RoleChangeStatus = { PROPOSED: 'PROPOSED', CONFIRMED: 'CONFIRMED', DECLINED: 'DECLINED' } as const;
/** One of the states of a proposed change of roles. */
export type RoleChangeStatus = (typeof RoleChangeStatus)[keyof typeof RoleChangeStatus];

/** Where a letter stands: waiting for the post, gone, kept here because no post is set, or given up. */
export const MailState = { WAITING: 'WAITING', SENT: 'SENT', KEPT: 'KEPT', FAILED: 'FAILED' } as const;
/** One of the states of a letter. */
export type MailState = (typeof MailState)[keyof typeof MailState];

/** How far a sign-in has come. */
export const SignInStage = {
  OPEN: 'OPEN',
  SECOND_FACTOR: 'SECOND_FACTOR',
  ENROLMENT: 'ENROLMENT',
} as const;
/** One of the stages of a sign-in. */
export type SignInStage = (typeof SignInStage)[keyof typeof SignInStage];
