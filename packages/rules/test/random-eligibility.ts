import { plainDate, plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CodesAsked, Duty } from '../src/competence/duty-questions.js';
import type { EligibilityQuestion } from '../src/competence/duty-questions.js';
import type { RegistrationFacts, Validity } from '../src/competence/person.js';
import { AuthorisedFunction, RegistrationGrade, RegistrationSpecialty } from '../src/competence/words.js';
import { InterestKind } from '../src/impartiality/interest-kind.js';
import type { NaivePerson } from './naive-eligibility.js';

/** A row of numbers from 0 to 1 that begins anew the same way for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Around it everything happens, so that ends of spans and days of work often meet; the leap day lies within. */
const CENTRE = plainDate('2028-02-29');
const REACH = 24;
const CODES = ['SC03', 'SC05', 'SC15'];
const CLIENTS = ['qinghe', 'other'];

/** One person and one question, made so that most that could go wrong does now and then, and ends meet often. */
export function randomCase(random: () => number): {
  readonly person: NaivePerson;
  readonly question: EligibilityQuestion;
} {
  const draw = new Draw(random);
  const days = draw.workDays();
  const today = draw.chance(0.8) ? plusDays(CENTRE, -40) : draw.day();
  const seatDays = days.map((day) => ({ day, halfDays: draw.chance(0.5) ? 2 : 1 }));
  const question: EligibilityQuestion = {
    duty: draw.of(Object.values(Duty)),
    programme: draw.chance(0.95) ? 'gbt-27922' : 'other',
    neededCodes: CODES.filter(() => draw.chance(0.4)),
    ...(draw.chance(0.2) && { codesAsked: draw.of(Object.values(CodesAsked)) }),
    clientId: 'qinghe',
    days,
    today,
    ...(draw.chance(0.7) && { seatDays }),
    ...(draw.chance(0.3) && { rotation: { ledInARow: draw.whole(4), most: 3 } }),
  };
  return { person: draw.person(), question };
}

class Draw {
  private made = 0;

  constructor(private readonly random: () => number) {}

  chance(of: number): boolean {
    return this.random() < of;
  }

  whole(below: number): number {
    return Math.floor(this.random() * below);
  }

  of<T>(all: readonly T[]): T {
    const one = all[this.whole(all.length)];
    if (one === undefined) throw new Error('Nothing to draw from');
    return one;
  }

  day(): PlainDate {
    return plusDays(CENTRE, this.whole(2 * REACH + 1) - REACH);
  }

  workDays(): readonly PlainDate[] {
    if (this.chance(0.03)) return [];
    const first = this.day();
    const days = [first];
    for (let gap = this.whole(3); days.length < 4 && this.chance(0.6); gap = this.whole(3)) {
      days.push(plusDays(days.at(-1) ?? first, 1 + (gap === 2 ? 3 : 0)));
    }
    return days;
  }

  person(): NaivePerson {
    return {
      id: 'wang',
      leftOn: this.chance(0.1) ? this.day() : null,
      contracts: this.some(2, () => this.span(0.95)),
      leaves: this.chance(0.3) ? this.some(2, () => this.short()) : [],
      languages: ['zh'],
      registrations: this.some(3, () => this.registration()),
      technicalCodes: this.some(4, () => ({ ...this.span(0.7), code: this.of(CODES) })),
      authorisations: this.some(8, () => ({
        ...this.span(0.8),
        programme: this.chance(0.9) ? 'gbt-27922' : 'other',
        authorisedFunction: this.of(Object.values(AuthorisedFunction)),
      })),
      interests: this.chance(0.35) ? this.some(2, () => this.tie()) : [],
      declarationValidUntil: this.chance(0.9) ? plusDays(this.day(), this.chance(0.7) ? 60 : 0) : null,
      bookings: this.chance(0.4)
        ? this.some(5, () => ({ day: this.day(), halfDays: 1 + this.whole(2), audit: `AU-${this.whole(3)}` }))
        : [],
    };
  }

  private some<T>(most: number, make: () => T): readonly T[] {
    const many = this.chance(0.95) ? 1 + this.whole(most) : 0;
    return Array.from({ length: many }, make);
  }

  /** Mostly long; otherwise one end lies where the work is. */
  private span(long: number): Validity & { readonly id: string } {
    this.made += 1;
    const id = `record ${this.made}`;
    if (this.chance(long)) return { id, validFrom: plusDays(CENTRE, -400), validUntil: plusDays(CENTRE, 400) };
    const validFrom = this.chance(0.5) ? this.day() : plusDays(CENTRE, -400);
    const validUntil = this.chance(0.6) ? this.day() : null;
    return { id, validFrom, validUntil: validUntil !== null && validUntil < validFrom ? validFrom : validUntil };
  }

  private short(): Validity & { readonly id: string } {
    const validFrom = this.day();
    this.made += 1;
    return { id: `leave ${this.made}`, validFrom, validUntil: plusDays(validFrom, this.whole(5)) };
  }

  private registration(): RegistrationFacts {
    const span = this.span(0.6);
    const suspendedOn = this.chance(0.15) ? this.day() : null;
    const restoredOn = suspendedOn !== null && this.chance(0.6) ? plusDays(suspendedOn, this.whole(6)) : null;
    return {
      ...span,
      specialty: this.chance(0.95) ? 'SERVICE' : this.of(Object.values(RegistrationSpecialty)),
      grade: this.chance(0.8) ? this.of(['AUDITOR', 'SENIOR'] as const) : this.of(Object.values(RegistrationGrade)),
      suspendedOn,
      restoredOn,
    };
  }

  /** Ties that end two years before the work are on the edge. */
  private tie(): NaivePerson['interests'][number] {
    const kind = this.of(Object.values(InterestKind));
    const endsOn = this.chance(0.8) ? (this.chance(0.5) ? plusMonths(this.day(), -24) : this.day()) : null;
    const startsOn = this.chance(0.8) ? plusDays(endsOn ?? CENTRE, -this.whole(60)) : null;
    this.made += 1;
    return { id: `tie ${this.made}`, kind, clientId: this.of(CLIENTS), startsOn, endsOn };
  }
}
