import { plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { notInFuture } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import type { InterestKind } from './interest-kind.js';
import type { InterestFacts } from '../competence/person.js';

/** For how long a signed declaration of impartiality counts. */
export const DECLARATION_MONTHS = 12;

/** A tie to a client about to be recorded. */
export interface InterestEntry {
  readonly clientId: string;
  readonly kind: InterestKind;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  /** Ties on record. */
  readonly interests: ReadonlyArray<Omit<InterestFacts, 'id'>>;
}

/** Whether a tie (利益冲突) can be recorded. One that lasts already is not recorded twice. */
export function checkInterest({ clientId, kind, startsOn, endsOn, interests }: InterestEntry): Verdict {
  const lasting = interests.some((each) => each.clientId === clientId && each.kind === kind && each.endsOn === null);
  return verdict([
    endsOn !== null &&
      endsOn < startsOn &&
      refusal('ENDS_BEFORE_START', CLAUSE.impartiality, { field: 'endsOn', params: { startsOn } }),
    lasting && refusal('INTEREST_ON_RECORD', CLAUSE.impartiality, { field: 'clientId' }),
  ]);
}

/** Who ends a tie on record, and from which day. */
export interface EndInterestFacts {
  readonly personId: string;
  /** Person who acts, or null. */
  readonly actorPersonId: string | null;
  readonly startsOn: PlainDate;
  readonly recordedEnd: PlainDate | null;
  readonly endsOn: PlainDate;
  readonly today: PlainDate;
}

/** Whether a tie can be said to have ended: by somebody else than the one it binds, and only once it has. */
export function mayEndInterest(facts: EndInterestFacts): Verdict {
  const { personId, actorPersonId, startsOn, recordedEnd, endsOn, today } = facts;
  return verdict([
    actorPersonId === personId && refusal('ENDS_OWN_INTEREST', CLAUSE.impartiality),
    endsOn < startsOn && refusal('ENDS_BEFORE_START', CLAUSE.impartiality, { field: 'endsOn', params: { startsOn } }),
    recordedEnd !== null && refusal('INTEREST_ENDED_ALREADY', CLAUSE.impartiality, { params: { endsOn: recordedEnd } }),
    notInFuture('endsOn', endsOn, today),
  ]);
}

/** A declaration of impartiality about to be recorded. */
export interface DeclarationEntry {
  readonly signedOn: PlainDate;
  /** Last day on which the declaration on record counts, or null. */
  readonly recordedUntil: PlainDate | null;
  /** For how many months one counts, as the body has it. */
  readonly everyMonths?: number;
  readonly today: PlainDate;
}

/** Whether a signed declaration can be recorded: it is signed already, and newer than the one on record. */
export function mayDeclare({ signedOn, recordedUntil, everyMonths, today }: DeclarationEntry): Verdict {
  return verdict([
    notInFuture('signedOn', signedOn, today),
    recordedUntil !== null &&
      declarationUntil(signedOn, everyMonths) < recordedUntil &&
      refusal('DECLARATION_OLDER', CLAUSE.impartiality, { field: 'signedOn', params: { recordedUntil } }),
  ]);
}

/** The last day on which a declaration signed on a day counts. */
export function declarationUntil(signedOn: PlainDate, everyMonths: number = DECLARATION_MONTHS): PlainDate {
  return plusDays(plusMonths(signedOn, everyMonths), -1);
}
