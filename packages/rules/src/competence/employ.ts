import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { notBefore, textFits, textGiven } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { endsBeforeStart, overlaps } from './keep-qualifications.js';
import type { Validity } from './person.js';

/** A contract of a person with the body, about to be recorded. */
export interface ContractEntry extends Validity {
  /** Whether he declares to practise for no other certification body. */
  readonly exclusive: boolean;
  readonly joinedOn: PlainDate;
  readonly leftOn: PlainDate | null;
  /** Whether he holds a registration that counts on a day of the contract. */
  readonly registered: boolean;
  /** Contracts on record. */
  readonly held: readonly Validity[];
}

/**
 * Whether a contract (劳动或聘用合同) can be recorded: one at a time, while the person is with the body. Whoever is
 * registered as an auditor practises for one body alone.
 */
export function checkContract(entry: ContractEntry): Verdict {
  const { validFrom, validUntil, exclusive, joinedOn, leftOn, registered, held } = entry;
  const overlap = held.find((each) => overlaps(each, entry));
  return verdict([
    endsBeforeStart(entry),
    notBefore('validFrom', validFrom, joinedOn),
    leftOn !== null &&
      (validUntil === null || validUntil > leftOn) &&
      refusal('PERSON_LEFT', CLAUSE.persons, { field: 'validUntil', params: { leftOn } }),
    overlap !== undefined &&
      refusal('CONTRACT_OVERLAPS', CLAUSE.persons, {
        field: 'validFrom',
        params: { from: overlap.validFrom, ...(overlap.validUntil !== null && { until: overlap.validUntil }) },
      }),
    registered && !exclusive && refusal('PRACTISES_ELSEWHERE', CLAUSE.registration, { field: 'exclusive' }),
  ]);
}

/** A leave about to be recorded. */
export interface LeaveEntry {
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate;
  readonly note: string | null;
  readonly joinedOn: PlainDate;
  readonly leftOn: PlainDate | null;
  /** Leave on record that was not cancelled. */
  readonly held: readonly Validity[];
}

/**
 * Whether a leave (请假) can be recorded. A seat on a team on one of its days is no reason against: people fall ill; who
 * records it is shown those audits.
 */
export function checkLeave(entry: LeaveEntry): Verdict {
  const { validFrom, validUntil, note, joinedOn, leftOn, held } = entry;
  const overlap = held.find((each) => overlaps(each, entry));
  return verdict([
    endsBeforeStart(entry),
    notBefore('validFrom', validFrom, joinedOn),
    leftOn !== null &&
      validUntil > leftOn &&
      refusal('PERSON_LEFT', CLAUSE.persons, { field: 'validUntil', params: { leftOn } }),
    overlap !== undefined &&
      refusal('LEAVE_OVERLAPS', CLAUSE.house, {
        field: 'validFrom',
        params: { from: overlap.validFrom, ...(overlap.validUntil !== null && { until: overlap.validUntil }) },
      }),
    textFits('note', note),
  ]);
}

/** Whether a leave can be cancelled: once, and somebody says why. It stays on record. */
export function mayCancelLeave({
  cancelledOn,
  reason,
}: {
  readonly cancelledOn: PlainDate | null;
  readonly reason: string;
}): Verdict {
  return verdict([
    cancelledOn !== null && refusal('LEAVE_CANCELLED_ALREADY', CLAUSE.house, { params: { cancelledOn } }),
    textGiven('LEAVE_CANCEL_REASON_MISSING', CLAUSE.house, { field: 'reason', text: reason }),
  ]);
}

/** Whether a paper may go into a person's file: a fresh one, or one that lies there already. */
export function mayFileForPerson({
  personId,
  documentPersonId,
}: {
  readonly personId: string;
  /** Person in whose file the paper lies; null for a fresh one. */
  readonly documentPersonId: string | null;
}): Verdict {
  const isForeign = documentPersonId !== null && documentPersonId !== personId;
  return verdict([isForeign && refusal('DOCUMENT_OF_ANOTHER_PERSON', CLAUSE.personRecords, { field: 'documentId' })]);
}
