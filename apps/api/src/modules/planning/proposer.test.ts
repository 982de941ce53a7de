import {
  codesThroughout,
  mayJoinTeam,
  MOST_HALF_DAYS,
  personDaysOf,
  proposalFigures,
  proposalVerdict,
  proposeTeams,
  shareTime,
  TeamRole,
  teamVerdict,
} from '@touchstone/rules';
import type { AuditToStaff, ProposalFacts, ProposedPerson, Slot } from '@touchstone/rules';
import { describe, expect, it } from 'vitest';
import { generatedQuarter } from '../../../test/generated-quarter.js';
import { withSolver } from './solver.js';

const isLong = process.env['API_LONG'] === '1';

describe('proposeTeams with HiGHS', () => {
  it('covers as many audits as trying everything does, and the same when asked again', async () => {
    const seeds = Array.from({ length: isLong ? 100 : 9 }, (_, seed) => seed);
    const cases = [...seeds, 0].map((seed) =>
      generatedQuarter(seed, { audits: 2 + (seed % 2), people: 2 + (seed % 3), weeks: 1 }),
    );
    const proposed = await withSolver(async (solve) => {
      const answers = [];
      for (const facts of cases) answers.push({ facts, proposal: await proposeTeams(facts, solve) });
      return answers;
    });
    for (const { facts, proposal } of proposed) {
      const { teams, uncovered } = proposal;
      expect(proposalVerdict(facts, teams)).toEqual({ allowed: true });
      expect(teams.length).toBe(mostCovered(facts, facts.engagements, []));
      expect(uncovered.every(({ reasons }) => reasons.length > 0)).toBe(true);
    }
    expect(proposed.at(-1)).toEqual(proposed[0]);
    expect(Math.max(...proposed.map(({ proposal }) => proposal.teams.length))).toBeGreaterThan(1);
    expect(proposed.some(({ proposal }) => proposal.uncovered.length > 0)).toBe(true);
  });

  it.runIf(isLong)('proposes 200 audits of 40 people within twenty seconds, and breaks no rule', async () => {
    const facts = generatedQuarter(7, { audits: 200, people: 40 });
    const began = performance.now();
    const { teams, uncovered, isBest } = await withSolver((solve) => proposeTeams(facts, solve));
    const seconds = (performance.now() - began) / 1000;
    expect(proposalVerdict(facts, teams)).toEqual({ allowed: true });
    const { travelKm, load } = proposalFigures(teams);
    const days = load.map((each) => Number(each.days));
    process.stdout.write(
      `proposer: ${teams.length} covered, ${uncovered.length} not, ${seconds.toFixed(1)} s, ${travelKm} km, ` +
        `${Math.min(...days)} to ${Math.max(...days)} days a person, ${isBest ? 'best' : 'best found'}\n`,
    );
    expect(teams.length).toBe(200);
    expect(seconds).toBeLessThan(20);
  });
});

/** The most audits that can be covered, by trying every team on every choice of days: no solver, no program. */
function mostCovered(
  { people, today }: ProposalFacts,
  left: readonly AuditToStaff[],
  taken: readonly string[],
): number {
  const [first, ...rest] = left;
  if (!first) return 0;
  const without = mostCovered({ people, today, engagements: rest }, rest, taken);
  return teamsOf({ people, today }, first, taken).reduce((most, uses) => {
    if (most === left.length) return most;
    return Math.max(most, 1 + mostCovered({ people, today, engagements: rest }, rest, [...taken, ...uses]));
  }, without);
}

/** Every team that could do an audit, as the days of people that it takes. */
function teamsOf(
  facts: Pick<ProposalFacts, 'people' | 'today'>,
  engagement: AuditToStaff,
  taken: readonly string[],
): readonly (readonly string[])[] {
  return engagement.slots.flatMap((days) => {
    const free = facts.people.filter(({ id }) => !days.some((day) => taken.includes(`${id} ${day}`)));
    return seatings(free, ['LEADER', 'AUDITOR', 'TECHNICAL_EXPERT'])
      .filter((team) => isAllowed(facts, engagement, { days, team }))
      .map((team) => team.flatMap(({ person }) => days.map((day) => `${person.id} ${day}`)));
  });
}

type Seating = ReadonlyArray<{ readonly person: ProposedPerson; readonly role: TeamRole }>;

/** Every way to give people seats or none. */
function seatings([first, ...rest]: readonly ProposedPerson[], roles: readonly TeamRole[]): readonly Seating[] {
  if (!first) return [[]];
  const others = seatings(rest, roles);
  return [...others, ...roles.flatMap((role) => others.map((team) => [{ person: first, role }, ...team]))];
}

function isAllowed(
  { today }: Pick<ProposalFacts, 'today'>,
  { clientId, programme, neededCodes, personDays, language, ledInARow, ledInARowMost }: AuditToStaff,
  { days, team }: { readonly days: Slot; readonly team: Seating },
): boolean {
  if (team.filter(({ role }) => role === TeamRole.LEADER).length !== 1) return false;
  const time = shareTime(
    personDays,
    team.map(({ role }) => role),
  );
  const members = team.map(({ person, role }, at) => ({
    role,
    personDays: time[at] ?? '0',
    languages: person.languages,
    codes: codesThroughout(person.technicalCodes, days),
  }));
  const most = Number(personDaysOf(days.length * MOST_HALF_DAYS));
  if (members.some((each) => Number(each.personDays) > most)) return false;
  if (members.some(({ role, personDays: own }) => role !== TeamRole.TECHNICAL_EXPERT && own === '0')) return false;
  const seatDays = days.map((day) => ({ day, halfDays: MOST_HALF_DAYS }));
  const seat = { programme, neededCodes, days, today, clientId, seatDays, isOnTeam: false, teamHasLeader: false };
  return (
    teamVerdict({ members, neededCodes, personDays, language }).allowed &&
    team.every(({ person, role }) => {
      const rotation = { ledInARow: ledInARow[person.id] ?? 0, most: ledInARowMost };
      return mayJoinTeam({ ...seat, person, role, rotation }).allowed;
    })
  );
}
