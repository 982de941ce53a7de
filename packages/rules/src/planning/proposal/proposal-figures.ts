import { personDaysOf } from '../person-days.js';
import { MOST_HALF_DAYS } from '../seat-days.js';
import type { ProposedTeam } from './read-proposal.js';

/** What a proposal comes to. */
export interface ProposalFigures {
  readonly travelKm: number;
  readonly load: readonly PersonLoad[];
}

/** What a proposal gives one person. */
export interface PersonLoad {
  readonly personId: string;
  readonly audits: number;
  /** Days he is away for it, in person-days. */
  readonly days: string;
  readonly travelKm: number;
}

/** How far people travel for a proposal, and how evenly they are sent: whoever is away longest comes first. */
export function proposalFigures(teams: readonly Pick<ProposedTeam, 'days' | 'seats'>[]): ProposalFigures {
  const load = new Map<string, PersonLoad & { readonly halves: number }>();
  for (const { days, seats } of teams) {
    for (const { personId, travelKm } of seats) {
      const known = load.get(personId) ?? { personId, audits: 0, days: '0', travelKm: 0, halves: 0 };
      const halves = known.halves + days.length * MOST_HALF_DAYS;
      const more = { audits: known.audits + 1, travelKm: known.travelKm + travelKm };
      load.set(personId, { personId, ...more, halves, days: personDaysOf(halves) });
    }
  }
  const sorted = [...load.values()].toSorted((a, b) => b.halves - a.halves || (a.personId < b.personId ? -1 : 1));
  return {
    travelKm: sorted.reduce((sum, { travelKm }) => sum + travelKm, 0),
    load: sorted.map(({ personId, audits, days, travelKm }) => ({ personId, audits, days, travelKm })),
  };
}
