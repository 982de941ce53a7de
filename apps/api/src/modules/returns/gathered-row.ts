import type { PlainDate } from '@touchstone/plain-date';
import type { ReturnRowFacts } from '@touchstone/rules';

/** Days of which rows are wanted, both included. */
export interface RowSpan {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** A row before it is written, with the day it happened on and the records it is about. */
export interface GatheredRow extends ReturnRowFacts {
  readonly happenedOn: PlainDate;
  /** UUIDs by `client`, `audit` and `certificate`. */
  readonly records: Readonly<Record<string, string>>;
  /** Whether it came to nothing: told only where it was reported before. */
  readonly isGone: boolean;
  /** Whether it was reported under an earlier system, before the body moved in: it is never reported again. */
  readonly isElsewhere?: boolean;
}
