import { dayOfWeek, plainDate } from '@touchstone/plain-date';
import { slotsOf } from '@touchstone/rules';
import type { AuditToStaff, ProposalFacts, ProposedPerson } from '@touchstone/rules';
import { plusDays } from '@touchstone/plain-date';

const PROVINCES = ['11', '12', '13', '31', '32', '33', '35', '37', '41', '42', '43', '44', '50', '51', '61'];
const CODES = Array.from({ length: 12 }, (_, at) => `SC${String(at + 1).padStart(2, '0')}`);
const FROM = plainDate('2027-01-04');
const PROGRAMME = 'gbt-27922';

/** A quarter of made-up audits and people, the same for the same seed. */
export function generatedQuarter(
  seed: number,
  size: { readonly audits: number; readonly people: number; readonly weeks?: number },
): ProposalFacts {
  const random = randomFrom(seed);
  const people = Array.from({ length: size.people }, (_, at) => person(at, random));
  const engagements = Array.from({ length: size.audits }, (_, at) => engagement(at, random, size.weeks ?? 13));
  return { today: plainDate('2026-12-28'), engagements, people };
}

function engagement(at: number, random: () => number, weeks: number): AuditToStaff {
  const personDays = String(1.5 + Math.floor(random() * 6) / 2);
  const opens = plusDays(FROM, 7 * Math.floor(random() * weeks * 0.6));
  const until = plusDays(opens, 7 * Math.max(1, Math.round(weeks * 0.4)) - 1);
  return {
    id: `audit-${at}`,
    clientId: `client-${at}`,
    programme: PROGRAMME,
    provinceCode: pick(PROVINCES, random),
    neededCodes: [pick(CODES, random)],
    language: 'zh',
    ledInARow: random() < 0.3 ? { [`person-${Math.floor(random() * 20)}`]: 6 } : {},
    ledInARowMost: 6,
    seated: [],
    personDays,
    slots: slotsOf({ personDays, from: opens, until, isWorked: (day) => dayOfWeek(day) < 6, turn: at }),
  };
}

function person(at: number, random: () => number): ProposedPerson {
  const validFrom = plainDate('2025-01-01');
  const validUntil = random() < 0.15 ? plainDate('2027-02-15') : plainDate('2028-12-31');
  const leads = at === 0 || random() < 0.5;
  const codes = CODES.filter(() => random() < 0.3);
  const spans = { id: `span-${at}`, validFrom, validUntil };
  const away = plusDays(FROM, Math.floor(random() * 60));
  return {
    id: `person-${at}`,
    provinceCode: pick(PROVINCES, random),
    leftOn: null,
    contracts: [{ id: `contract-${at}`, validFrom, validUntil: null }],
    leaves: random() < 0.3 ? [{ id: `leave-${at}`, validFrom: away, validUntil: plusDays(away, 6) }] : [],
    languages: ['zh'],
    registrations: [{ specialty: 'SERVICE', grade: 'AUDITOR', suspendedOn: null, restoredOn: null, ...spans }],
    technicalCodes: codes.map((code) => ({ code, ...spans })),
    authorisations: [{ programme: PROGRAMME, authorisedFunction: leads ? 'LEADER' : 'AUDITOR', ...spans }],
    interests:
      random() < 0.3
        ? [
            {
              id: `tie-${at}`,
              kind: 'EMPLOYMENT',
              clientId: `client-${Math.floor(random() * 20)}`,
              startsOn: validFrom,
              endsOn: null,
            },
          ]
        : [],
    declarationValidUntil: plainDate('2028-12-31'),
    bookings: random() < 0.5 ? [{ day: plusDays(FROM, Math.floor(random() * 60)), halfDays: 2, audit: 'AU-1' }] : [],
  };
}

function pick<T>(from: readonly T[], random: () => number): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
}

/** Numbers from 0 to 1 that look like chance and are not (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
