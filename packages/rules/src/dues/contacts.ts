import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { Regime } from '../cycle/words.js';
import { notInFuture, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { DueKind } from './words.js';

/** What an audit at the client's fulfils, and a day is agreed on for. Spot checks and their like are not announced. */
const VISITS: ReadonlySet<DueKind> = new Set([DueKind.SURVEILLANCE, DueKind.RECERTIFICATION]);

/** What the client itself has to see to, or to be ready for: the rest is the body's own business, or is not announced. */
const CLIENTS_TO_SEE_TO: ReadonlySet<DueKind> = new Set([
  ...VISITS,
  DueKind.RECERTIFICATION_APPLICATION,
  DueKind.RESTORATION,
  DueKind.SUSPENSION_END,
  DueKind.NONCONFORMITY,
  DueKind.PAPERS,
  DueKind.MARK_CORRECTION,
  DueKind.PERMIT,
  DueKind.TRANSITION,
]);

/** Something owed, as far as talking about it goes. */
export interface OwedToTell {
  readonly kind: DueKind;
  readonly hasClient: boolean;
  /** Whether its days are only foreseen. */
  readonly provisional: boolean;
}

/** A talk with a client that is to be noted. */
export interface ContactFacts extends OwedToTell {
  readonly heldOn: PlainDate;
  readonly withWhom: string;
  readonly said: string;
  readonly today: PlainDate;
}

/** Whether a talk may be noted: with a client, about what is owed, when it was, with whom and what was said. */
export function mayNoteContact(facts: ContactFacts): Verdict {
  return verdict([withClient(facts), ...talkOf(facts)]);
}

/** A day for a visit that is to be agreed. */
export interface AgreementFacts extends ContactFacts {
  readonly agreedOn: PlainDate;
  readonly opensOn: PlainDate;
  readonly lastLawfulOn: PlainDate;
  /** Regime of the certificate it keeps; null where none hangs on it. */
  readonly regime: Regime | null;
  /** Why it is to be so late, where it is. */
  readonly lateReason: string | null;
}

/**
 * Whether a day may be agreed with the client: one to come, within the window. After the last lawful day nobody may
 * agree to it under the strict regime; under the classic one it is said why.
 */
export function mayAgreeDay(facts: AgreementFacts): Verdict {
  const { kind, provisional, agreedOn, opensOn, today } = facts;
  return verdict([
    withClient(facts),
    !VISITS.has(kind) && refusal('AGREED_WITHOUT_VISIT', CLAUSE.surveillance, { field: 'dueItemId' }),
    provisional && refusal('DUE_PROVISIONAL', CLAUSE.surveillance, { field: 'dueItemId' }),
    ...talkOf(facts),
    agreedOn < today &&
      refusal('AGREED_DAY_PAST', CLAUSE.house, { field: 'agreedOn', params: { day: agreedOn, today } }),
    agreedOn < opensOn &&
      refusal('AGREED_BEFORE_OPENING', CLAUSE.surveillance, {
        field: 'agreedOn',
        params: { day: agreedOn, opensOn },
      }),
    late(facts),
  ]);
}

function late({ agreedOn, lastLawfulOn, regime, lateReason }: AgreementFacts): Finding {
  if (agreedOn <= lastLawfulOn) return false;
  const params = { day: agreedOn, lastLawfulOn };
  if (regime !== Regime.CLASSIC)
    return refusal('AGREED_AFTER_LAST_DAY', CLAUSE.surveillance, { field: 'agreedOn', params });
  return textGiven('AGREED_LATE_WITHOUT_REASON', CLAUSE.surveillance, { field: 'lateReason', text: lateReason });
}

/** A notice to a client that is to be written. */
export interface NoticeFacts extends OwedToTell {
  /** Addresses it would go to. */
  readonly addresses: number;
  /** Day of the last notice about the same; null where none was sent. */
  readonly lastNoticeOn: PlainDate | null;
  readonly today: PlainDate;
}

/** Whether a client may be sent a notice: of what it has to see to itself, where it can be reached, once a day. */
export function maySendNotice(facts: NoticeFacts): Verdict {
  const { kind, hasClient, provisional, addresses, lastNoticeOn, today } = facts;
  return verdict([
    withClient(facts),
    hasClient && !CLIENTS_TO_SEE_TO.has(kind) && refusal('NOTICE_NOT_CLIENTS', CLAUSE.house, { field: 'dueItemId' }),
    provisional && refusal('DUE_PROVISIONAL', CLAUSE.surveillance, { field: 'dueItemId' }),
    hasClient && addresses === 0 && refusal('NOTICE_WITHOUT_ADDRESS', CLAUSE.house, { field: 'dueItemId' }),
    lastNoticeOn === today && refusal('NOTICE_SENT_TODAY', CLAUSE.house, { field: 'dueItemId' }),
  ]);
}

function withClient({ hasClient }: OwedToTell): Finding {
  return !hasClient && refusal('DUE_WITHOUT_CLIENT', CLAUSE.house, { field: 'dueItemId' });
}

function talkOf({ heldOn, withWhom, said, today }: ContactFacts): readonly Finding[] {
  return [
    notInFuture('heldOn', heldOn, today),
    textGiven('CONTACT_WITH_WHOM', CLAUSE.house, { field: 'withWhom', text: withWhom }),
    textGiven('CONTACT_SAID', CLAUSE.house, { field: 'said', text: said }),
  ];
}
