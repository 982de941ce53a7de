import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** How much a finding weighs. */
export const XraySeverity = { ERROR: 'ERROR', WARNING: 'WARNING', HINT: 'HINT' } as const;
/** One of the weights. */
export type XraySeverity = keyof typeof XraySeverity;

/** Types of the records that are looked at. */
export type XrayType =
  | 'Application'
  | 'Agreement'
  | 'Audit'
  | 'Certificate'
  | 'Certification'
  | 'ChangeNotice'
  | 'Client'
  | 'Complaint'
  | 'MarkUse'
  | 'Nonconformity'
  | 'Person'
  | 'SurveillanceActivity';

/** One thing that is looked for over the whole body. */
export interface XrayCheck {
  readonly code: string;
  readonly severity: XraySeverity;
  /** Type of the records it finds. */
  readonly type: XrayType;
  /** A statement that gives the ids of the records found. */
  readonly find: (today: PlainDate) => RawBuilder<unknown>;
}

type Find = XrayCheck['find'];
type Write = (code: string, type: XrayType, find: Find) => XrayCheck;

const check =
  (severity: XraySeverity): Write =>
  (code, type, find) => ({ code, severity, type, find });
/** A check whose finding is an error. */
export const error = check('ERROR');
/** A check whose finding is a warning. */
export const warning = check('WARNING');
/** A check whose finding is a hint. */
export const hint = check('HINT');

/** A certificate that may be used or rests, on a day. */
export const living = (today: PlainDate): RawBuilder<unknown> =>
  sql`c.withdrawn_on is null and c.cancelled_on is null and c.replaced_on is null and c.issued_on <= ${today}::date and c.valid_until >= ${today}::date`;
