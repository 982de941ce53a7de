import { daysBetween } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { ClockState } from '../cycle/words.js';
import { notAfter, notBefore, notInFuture, textFits, textGiven } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import type { Validity } from './person.js';
import { RegistrationGrade, WitnessReason, WitnessOutcome } from './words.js';

/** A witnessing about to be planned. */
export interface PlanWitnessFacts {
  readonly person: { readonly id: string; readonly leftOn: PlainDate | null };
  readonly witnessId: string;
  readonly programme: string;
  readonly plannedOn: PlainDate;
  /** The audit at which he is watched, where it is known. */
  readonly audit: {
    readonly programme: string;
    readonly startsOn: PlainDate;
    readonly endsOn: PlainDate;
    readonly cancelled: boolean;
    /** Persons on its team. */
    readonly team: readonly string[];
  } | null;
}

/** Whether a witnessing (见证) can be planned: somebody else watches, at an audit on whose team the person works that day. */
export function mayPlanWitness({ person, witnessId, programme, plannedOn, audit }: PlanWitnessFacts): Verdict {
  return verdict([
    witnessId === person.id && refusal('WITNESSES_SELF', CLAUSE.persons, { field: 'witnessingId' }),
    person.leftOn !== null &&
      plannedOn > person.leftOn &&
      refusal('PERSON_LEFT', CLAUSE.persons, { field: 'plannedOn', params: { leftOn: person.leftOn } }),
    audit !== null &&
      (audit.cancelled || !audit.team.includes(person.id)) &&
      refusal('WITNESSED_NOT_ON_TEAM', CLAUSE.persons, { field: 'auditId' }),
    audit !== null &&
      audit.programme !== programme &&
      refusal('WITNESS_OF_ANOTHER_PROGRAMME', CLAUSE.persons, { field: 'programmeId' }),
    audit !== null && notBefore('plannedOn', plannedOn, audit.startsOn),
    audit !== null && notAfter('plannedOn', plannedOn, audit.endsOn),
  ]);
}

/** A witnessing whose outcome is about to be recorded, or that is about to be given up. */
export interface WitnessStepFacts {
  readonly doneOn: PlainDate | null;
  readonly cancelledOn: PlainDate | null;
}

/** Whether the outcome of a witnessing can be recorded: by who watched, or who keeps the records, never by the watched. */
export function mayRecordWitness(
  facts: WitnessStepFacts & {
    readonly personId: string;
    readonly witnessId: string;
    readonly actorPersonId: string | null;
    readonly keepsRecords: boolean;
    readonly on: PlainDate;
    readonly notes: string;
    readonly today: PlainDate;
  },
): Verdict {
  const { personId, witnessId, actorPersonId, keepsRecords, on, notes, today } = facts;
  return verdict([
    ...settled(facts),
    actorPersonId === personId && refusal('WITNESSES_SELF', CLAUSE.persons),
    actorPersonId !== personId &&
      actorPersonId !== witnessId &&
      !keepsRecords &&
      refusal('WITNESSED_BY_ANOTHER', CLAUSE.persons),
    notInFuture('doneOn', on, today),
    textGiven('WITNESS_NOTES_MISSING', CLAUSE.personRecords, { field: 'notes', text: notes }),
  ]);
}

/** Whether a planned witnessing can be given up. It stays on record, with the reason. */
export function mayCancelWitness(facts: WitnessStepFacts & { readonly reason: string }): Verdict {
  return verdict([
    ...settled(facts),
    textGiven('WITNESS_CANCEL_REASON_MISSING', CLAUSE.personRecords, { field: 'reason', text: facts.reason }),
    textFits('reason', facts.reason),
  ]);
}

function settled({ doneOn, cancelledOn }: WitnessStepFacts) {
  return [
    doneOn !== null && refusal('WITNESS_DONE_ALREADY', CLAUSE.persons, { params: { doneOn } }),
    cancelledOn !== null && refusal('WITNESS_CANCELLED_ALREADY', CLAUSE.persons, { params: { cancelledOn } }),
  ];
}

/** What decides whether a person is to be witnessed. */
export interface WitnessDueFacts {
  readonly registrations: ReadonlyArray<Validity & { readonly grade: RegistrationGrade }>;
  /** Witnessed audits that took place. */
  readonly done: ReadonlyArray<{ readonly doneOn: PlainDate; readonly result: WitnessOutcome }>;
  /** First and last day of the audits he led or worked in as an auditor, not cancelled. */
  readonly audits: ReadonlyArray<{ readonly startsOn: PlainDate; readonly endsOn: PlainDate }>;
  readonly today: PlainDate;
}

/** A witnessing that is owed. */
export interface WitnessDue {
  readonly reason: WitnessReason;
  /** Witnessed from this day on, it counts. */
  readonly since: PlainDate;
  /** Last day on which it is in time; null while no audit after the promotion is known. */
  readonly dueOn: PlainDate | null;
  readonly doneOn: PlainDate | null;
  readonly state: ClockState;
}

/** From how many days before its last one on a witnessing is due soon: an audit has to be found for it. */
const DUE_SOON_DAYS = 180;

const RANK: Readonly<Record<RegistrationGrade, number>> = { TRAINEE: 0, AUDITOR: 1, SENIOR: 2 };

/**
 * The witnessings owed on a day: one in each period of the registration, and one at the first audit after a promotion.
 * Trainees owe none: they work under guidance anyhow. One that was not satisfactory discharges nothing.
 */
export function witnessDue({ registrations, done, audits, today }: WitnessDueFacts): readonly WitnessDue[] {
  const current = registrations
    .filter(({ validFrom, validUntil }) => validFrom <= today && (validUntil === null || today <= validUntil))
    .toSorted((first, second) => RANK[second.grade] - RANK[first.grade])[0];
  if (!current || current.grade === RegistrationGrade.TRAINEE) return [];

  const good = done.filter(({ result }) => result === WitnessOutcome.SATISFACTORY).map(({ doneOn }) => doneOn);
  const owed = (reason: WitnessReason, since: PlainDate, dueOn: PlainDate | null): WitnessDue => {
    const doneOn = good.filter((day) => since <= day && day <= today).toSorted()[0] ?? null;
    return { reason, since, dueOn, doneOn, state: stateOf(dueOn, doneOn, today) };
  };
  const promotedOn = promotionOf(registrations, current.grade, today);
  const first = audits
    .filter(({ startsOn }) => promotedOn !== null && startsOn >= promotedOn)
    .toSorted((one, other) => one.startsOn.localeCompare(other.startsOn))[0];
  return [
    owed(WitnessReason.PERIOD, current.validFrom, current.validUntil),
    ...(promotedOn === null ? [] : [owed(WitnessReason.PROMOTION, promotedOn, first?.endsOn ?? null)]),
  ];
}

/** The first day of the grade held now, where a lower one came before it. */
function promotionOf(
  registrations: WitnessDueFacts['registrations'],
  grade: RegistrationGrade,
  today: PlainDate,
): PlainDate | null {
  const begun = registrations.filter(({ validFrom }) => validFrom <= today);
  const since = begun
    .filter((each) => RANK[each.grade] >= RANK[grade])
    .map(({ validFrom }) => validFrom)
    .toSorted()[0];
  const isPromotion =
    since !== undefined && begun.some((each) => RANK[each.grade] < RANK[grade] && each.validFrom < since);
  return isPromotion ? since : null;
}

function stateOf(dueOn: PlainDate | null, doneOn: PlainDate | null, today: PlainDate): ClockState {
  if (doneOn !== null) return dueOn !== null && doneOn > dueOn ? ClockState.DONE_LATE : ClockState.DONE;
  if (dueOn === null) return ClockState.RUNNING;
  if (today > dueOn) return ClockState.OVERDUE;
  return daysBetween(today, dueOn) < DUE_SOON_DAYS ? ClockState.DUE_SOON : ClockState.RUNNING;
}
