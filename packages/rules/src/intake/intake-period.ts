import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { notInFuture, textGiven } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** Moving in about to be opened. */
export interface OpenIntakeFacts {
  /** Last day of decisions that were taken elsewhere. */
  readonly cutOverOn: PlainDate;
  /** Which system or files the body moves from. */
  readonly source: string;
  readonly isOpen: boolean;
  readonly today: PlainDate;
}

/** Whether moving in may be opened: once at a time, for what was decided up to a day that has come. */
export function mayOpenIntake({ cutOverOn, source, isOpen, today }: OpenIntakeFacts): Verdict {
  return verdict([
    isOpen && refusal('INTAKE_OPEN_ALREADY', CLAUSE.house),
    notInFuture('cutOverOn', cutOverOn, today),
    textGiven('INTAKE_SOURCE_MISSING', CLAUSE.house, { field: 'source', text: source }),
  ]);
}

/** Who wants to take a workbook in. */
export interface TakeInFacts {
  readonly isOpen: boolean;
  /** Whether the same account, or the same person, opened moving in. */
  readonly isOpener: boolean;
  /** Whether the workbook was taken in before. */
  readonly isTakenIn: boolean;
}

/** Whether a workbook may be taken in: while moving in is open, by somebody else than who opened it. */
export function mayTakeIn({ isOpen, isOpener, isTakenIn }: TakeInFacts): Verdict {
  return verdict([
    !isOpen && refusal('INTAKE_NOT_OPEN', CLAUSE.decision),
    isOpen && isOpener && refusal('INTAKE_BY_OPENER', CLAUSE.decision),
    isTakenIn && refusal('INTAKE_NOTHING_NEW', CLAUSE.house, { field: 'workbookId' }),
  ]);
}
