import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { declaredDays, untiedDays } from '../impartiality/interests.js';
import type { InterestKind } from '../impartiality/interest-kind.js';
import { MOST_HALF_DAYS } from '../planning/seat-days.js';
import type { Booking } from '../planning/seat-days.js';
import { commonDays, daySpans, eitherDays, otherDays } from './day-spans.js';
import type { DaySpans } from './day-spans.js';
import type { AuthorisationFacts, InterestFacts, PersonFacts, RegistrationFacts, Validity } from './person.js';
import { RegistrationSpecialty } from './words.js';
import type { AuthorisedFunction, RegistrationGrade } from './words.js';

/** What a duty asks of a registration and of an authorisation; what is left out it does not ask. */
export interface DutyOpening {
  readonly grades?: readonly RegistrationGrade[];
  /** Any of these opens it. */
  readonly functions?: readonly AuthorisedFunction[];
}

/** A person's registrations and authorisations for one duty in one programme, and the days on which they count. */
export interface DutyDays {
  /** Registrations for service certification in a grade that fits. */
  readonly registrations: readonly RegistrationFacts[];
  /** Days of one of them, suspended or not. */
  readonly registered: DaySpans;
  /** Days on which none of them is suspended without another beside it. */
  readonly standing: DaySpans;
  readonly authorisations: readonly AuthorisationFacts[];
  readonly authorised: DaySpans;
}

/** Whatever is asked of one client. */
interface ClientDays {
  readonly ties: readonly InterestFacts[];
  readonly untied: Map<InterestKind, DaySpans>;
}

/**
 * A person's facts turned into days once, so that very many questions can be asked of them: each set of days is made
 * when it is first asked for, and kept.
 */
export class QualifiedDays {
  private readonly duties = new Map<DutyOpening, Map<string, DutyDays>>();
  private readonly codes = new Map<string, DaySpans>();
  private readonly clients = new Map<string, ClientDays>();
  private readonly freeDays = new Map<number, DaySpans>();
  private readonly taken = new Map<PlainDate, number>();
  private readonly made: { staying?: DaySpans; contract?: DaySpans; present?: DaySpans; declared?: DaySpans } = {};

  constructor(
    readonly person: PersonFacts,
    readonly bookings: readonly Booking[] = [],
  ) {
    for (const { day, halfDays } of bookings) this.taken.set(day, (this.taken.get(day) ?? 0) + halfDays);
  }

  /** Days up to the last with the body. */
  staying(): DaySpans {
    return (this.made.staying ??= daySpans([{ from: null, until: this.person.leftOn }]));
  }

  /** Days under a contract. */
  underContract(): DaySpans {
    return (this.made.contract ??= spansOf(this.person.contracts));
  }

  /** Days on which he is not away. */
  present(): DaySpans {
    return (this.made.present ??= otherDays(spansOf(this.person.leaves)));
  }

  /** Days on which his signed declaration of impartiality counts. */
  declared(): DaySpans {
    return (this.made.declared ??= declaredDays(this.person.declarationValidUntil));
  }

  /** What opens a duty to him in a programme. */
  opening(needs: DutyOpening, programme: string): DutyDays {
    const ofDuty = this.duties.get(needs) ?? new Map<string, DutyDays>();
    const known = ofDuty.get(programme);
    if (known) return known;
    const days = dutyDays(this.person, needs, programme);
    this.duties.set(needs, ofDuty.set(programme, days));
    return days;
  }

  /** Days on which he holds a technical code. */
  holding(code: string): DaySpans {
    const known = this.codes.get(code);
    if (known) return known;
    const days = spansOf(this.person.technicalCodes.filter((each) => each.code === code));
    this.codes.set(code, days);
    return days;
  }

  /** His ties to a client. */
  ties(clientId: string): readonly InterestFacts[] {
    return this.client(clientId).ties;
  }

  /** Days on which no tie of a kind keeps him off a client's file. */
  untied(clientId: string, kind: InterestKind): DaySpans {
    const { ties, untied } = this.client(clientId);
    const known = untied.get(kind);
    if (known) return known;
    const days = untiedDays(ties, kind);
    untied.set(kind, days);
    return days;
  }

  /** Days on which so many half days are still free. */
  free(halfDays: number): DaySpans {
    const known = this.freeDays.get(halfDays);
    if (known) return known;
    const full = [...this.taken].filter(([, taken]) => taken + halfDays > MOST_HALF_DAYS);
    const days = otherDays(daySpans(full.map(([day]) => ({ from: day, until: day }))));
    this.freeDays.set(halfDays, days);
    return days;
  }

  private client(clientId: string): ClientDays {
    const known = this.clients.get(clientId);
    if (known) return known;
    const ties = this.person.interests.filter((each) => each.clientId === clientId);
    const days = { ties, untied: new Map<InterestKind, DaySpans>() };
    this.clients.set(clientId, days);
    return days;
  }
}

function dutyDays(person: PersonFacts, { grades, functions }: DutyOpening, programme: string): DutyDays {
  const registrations = person.registrations.filter(
    ({ grade, specialty }) => specialty === RegistrationSpecialty.SERVICE && grades?.includes(grade),
  );
  const authorisations = person.authorisations.filter(
    (each) => each.programme === programme && functions?.includes(each.authorisedFunction),
  );
  const registered = spansOf(registrations);
  const standing = registrations.map(standingDays).reduce(eitherDays, []);
  return {
    registrations,
    registered,
    standing: eitherDays(otherDays(registered), standing),
    authorisations,
    authorised: spansOf(authorisations),
  };
}

function spansOf(spans: readonly Validity[]): DaySpans {
  return daySpans(spans.map(({ validFrom, validUntil }) => ({ from: validFrom, until: validUntil })));
}

function standingDays(registration: RegistrationFacts): DaySpans {
  const { suspendedOn, restoredOn } = registration;
  const days = spansOf([registration]);
  if (suspendedOn === null) return days;
  const until = restoredOn === null ? null : plusDays(restoredOn, -1);
  return commonDays(days, otherDays(daySpans([{ from: suspendedOn, until }])));
}
