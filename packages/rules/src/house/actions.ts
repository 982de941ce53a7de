import { plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { HOUSE_ACTION_TABLE } from '../process/house-action-table.js';
import { isOpenTo } from '../process/state-table.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import type { HouseActionStatus } from './words.js';

/** How long the body gives itself at most. */
export const ACTION_MOST_MONTHS = 12;

/** A corrective action of the body about to be asked for. */
export interface RaiseHouseActionFacts {
  /** What is not as it should be. */
  readonly nonconformity: string;
  readonly ownerIsEntitled: boolean;
  readonly dueOn: PlainDate;
  readonly today: PlainDate;
}

/** Whether a corrective action may be asked for: of somebody who works in the body, by a day. */
export function mayRaiseHouseAction({ nonconformity, ownerIsEntitled, dueOn, today }: RaiseHouseActionFacts): Verdict {
  return verdict([
    textGiven('ACTION_MATTER_MISSING', CLAUSE.bodyCorrection, { field: 'nonconformity', text: nonconformity }),
    !ownerIsEntitled && refusal('OWNER_NOT_ENTITLED', CLAUSE.house, { field: 'ownerId' }),
    dueFault(dueOn, today),
  ]);
}

/** What was done about a nonconformity of the body. */
export interface AnswerHouseActionFacts {
  readonly status: HouseActionStatus;
  readonly isOwner: boolean;
  readonly cause: string;
  readonly correction: string;
  readonly action: string;
}

/** Whether an answer may be given: by the owner, with cause, correction and corrective action. */
export function mayAnswerHouseAction({ status, isOwner, cause, correction, action }: AnswerHouseActionFacts): Verdict {
  const clause = CLAUSE.bodyCorrection;
  return verdict([
    closedTo('answerHouseAction', status),
    !isOwner && refusal('ACTION_OF_ANOTHER', clause),
    textGiven('ACTION_CAUSE_MISSING', clause, { field: 'cause', text: cause }),
    textGiven('ACTION_CORRECTION_MISSING', clause, { field: 'correction', text: correction }),
    textGiven('ACTION_ACTION_MISSING', clause, { field: 'action', text: action }),
  ]);
}

/** An answer that somebody looks at. */
export interface VerifyHouseActionFacts {
  readonly status: HouseActionStatus;
  /** Whether whoever verifies answered for it, or owns it. */
  readonly isOwnWork: boolean;
  readonly verifierIsPerson: boolean;
  readonly isEffective: boolean;
  readonly seen: string;
  /** A new last day, where it did not work. */
  readonly dueOn: PlainDate | null;
  readonly today: PlainDate;
}

/** Whether an answer may be verified: by another than its owner; what did not work is given a new day. */
export function mayVerifyHouseAction(facts: VerifyHouseActionFacts): Verdict {
  const { status, isOwnWork, verifierIsPerson, isEffective, seen, dueOn, today } = facts;
  const clause = CLAUSE.bodyCorrection;
  return verdict([
    closedTo('verifyHouseAction', status),
    !verifierIsPerson && refusal('HOUSE_ACTOR_IS_NOBODY', CLAUSE.house),
    isOwnWork && refusal('ACTION_VERIFIED_BY_ITS_OWNER', clause),
    textGiven('ACTION_SEEN_MISSING', clause, { field: 'seen', text: seen }),
    isEffective && dueOn !== null && refusal('ACTION_DUE_OF_CLOSED', clause, { field: 'dueOn' }),
    !isEffective && dueOn === null && refusal('ACTION_DUE_MISSING', clause, { field: 'dueOn' }),
    !isEffective && dueOn !== null && dueFault(dueOn, today),
  ]);
}

function dueFault(dueOn: PlainDate, today: PlainDate): Finding {
  const last = plusMonths(today, ACTION_MOST_MONTHS);
  return (
    (dueOn <= today || dueOn > last) &&
    refusal('ACTION_DUE_RANGE', CLAUSE.bodyCorrection, {
      field: 'dueOn',
      params: { last, months: ACTION_MOST_MONTHS },
    })
  );
}

function closedTo(verb: string, status: HouseActionStatus): Finding {
  return (
    !isOpenTo(HOUSE_ACTION_TABLE, verb, status) &&
    refusal('ACTION_STATUS', CLAUSE.bodyCorrection, { params: { status } })
  );
}
