import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { CertificationStatus } from '../decision/words.js';
import { notAfter, notBefore, notInFuture, textGiven } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import type { ChangeKind } from './words.js';

/** In how many days the body says what a notified change asks for, where its settings say nothing else. */
export const ASSESS_CHANGE_DAYS = 10;
/** In how many days a client tells of a change, by policy, where its agreement does not say. */
export const TELL_OF_CHANGE_DAYS = 15;

/** A change as it is told (变更通知). */
export interface NotifyChangeFacts {
  readonly certificationStatus: CertificationStatus;
  readonly kinds: readonly ChangeKind[];
  readonly description: string;
  /** Day the change took or takes effect; it may lie ahead. */
  readonly occursOn: PlainDate;
  readonly notifiedOn: PlainDate;
  /** Day the file was opened: what was before stands in its application. */
  readonly openedOn: PlainDate;
  /** Last day of the file's newest certificate: a change after it is the next cycle's. */
  readonly validUntil: PlainDate;
  readonly today: PlainDate;
}

/** Whether a notice may be recorded: of a living file, saying what changes; the day it came is not ahead. */
export function mayNotifyChange({ certificationStatus, kinds, description, ...days }: NotifyChangeFacts): Verdict {
  const living = certificationStatus === CertificationStatus.CERTIFIED;
  return verdict([
    !living && refusal('CHANGE_OF_NO_CERTIFICATE', CLAUSE.changes, { params: { status: certificationStatus } }),
    kinds.length === 0 && refusal('CHANGE_KIND_MISSING', CLAUSE.changes, { field: 'kinds' }),
    textGiven('CHANGE_DESCRIPTION_MISSING', CLAUSE.changes, { field: 'description', text: description }),
    notBefore('occursOn', days.occursOn, days.openedOn),
    living && notAfter('occursOn', days.occursOn, days.validUntil),
    notInFuture('notifiedOn', days.notifiedOn, days.today),
    notBefore('notifiedOn', days.notifiedOn, days.openedOn),
  ]);
}

/** The two clocks of a notice: by when the client had to tell, and by when the body says what it asks for. */
export interface ChangeClocks {
  /** Last day in time, by the agreement. */
  readonly tellBy: PlainDate;
  readonly assessBy: PlainDate;
}

/**
 * The days of a notice, none of them counting its own first day. Told on the last day it is in time, told the day
 * after it is late.
 *
 * @example
 * changeClocks({ occursOn: plainDate('2026-03-01'), notifiedOn: plainDate('2026-03-17'), tellWithin: 15, assessWithin: 10 })
 * // { tellBy: '2026-03-16', assessBy: '2026-03-27' }: told a day late
 */
export function changeClocks(facts: {
  readonly occursOn: PlainDate;
  readonly notifiedOn: PlainDate;
  readonly tellWithin: number;
  readonly assessWithin: number;
}): ChangeClocks {
  return {
    tellBy: plusDays(facts.occursOn, facts.tellWithin),
    assessBy: plusDays(facts.notifiedOn, facts.assessWithin),
  };
}
