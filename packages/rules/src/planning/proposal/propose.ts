import { dayProgram } from './day-program.js';
import type { AuditToStaff, ProposalFacts } from './engagement.js';
import type { IntegerProgram } from './integer-program.js';
import { proposalProgram, teamProgram } from './proposal-program.js';
import { readProposal } from './read-proposal.js';
import type { ProposedTeam } from './read-proposal.js';
import { compilePeople, slotOptions } from './seat-options.js';
import type { SlotOptions } from './seat-options.js';
import { proposedBookings } from './verify-proposal.js';
import { whyUncovered } from './why-uncovered.js';
import type { Uncovered } from './why-uncovered.js';

/** What a solver answers: a value for each column of the program. */
export interface SolverAnswer {
  readonly values: ArrayLike<number>;
  /** Whether it is the best there is, within the gap the solver was given. */
  readonly isBest: boolean;
}

/** Whoever solves a mixed integer program. */
export type Solver = (program: IntegerProgram) => Promise<SolverAnswer>;

/** Teams for the audits that could be covered, and for the rest the reason. */
export interface Proposal {
  readonly teams: readonly ProposedTeam[];
  readonly uncovered: readonly Uncovered[];
  /** Whether no better one exists for these choices of days, within the solver's gap; otherwise it is the best found. */
  readonly isBest: boolean;
}

/** A program of more columns is solved in two steps, who goes and then when. */
const MOST_COLUMNS = 8000;

/**
 * Proposes who audits what: teams and days for audits that are due. Every seat that comes into question is asked of the
 * engine first; the solver chooses among open ones only. A large quarter is solved step by step: who goes where, then
 * when; what found no day is tried once more with whoever is still free.
 */
export async function proposeTeams(facts: ProposalFacts, solve: Solver): Promise<Proposal> {
  const options = optionsOf(facts, facts.engagements);
  const whole = proposalProgram(facts, [...options.values()].flat());
  if (whole.program.columns.length <= MOST_COLUMNS) {
    const { values, isBest } = await solve(whole.program);
    return withReasons(facts, options, { isBest, teams: readProposal(whole.seats, values) });
  }
  return withReasons(facts, options, await proposeInSteps(facts, options, solve));
}

type Found = Pick<Proposal, 'teams' | 'isBest'>;

/** Who goes, then when, then whatever is left. Nothing better exists where everybody chosen found a day. */
async function proposeInSteps(
  facts: ProposalFacts,
  options: ReadonlyMap<string, readonly SlotOptions[]>,
  solve: Solver,
): Promise<Found> {
  const who = teamProgram(facts, [...options.values()].flat());
  const { values, isBest } = await solve(who.program);
  const chosen = readProposal(who.seats, values);
  const when = dayProgram(chosen, options);
  const teams = when.read((await solve(when.program)).values);
  const more = await proposeRest(facts, teams, solve);
  return { isBest: isBest && teams.length === chosen.length, teams: [...teams, ...more] };
}

/** Teams for what is left, from whoever is free beside the teams there are. */
async function proposeRest(
  facts: ProposalFacts,
  teams: readonly ProposedTeam[],
  solve: Solver,
): Promise<readonly ProposedTeam[]> {
  const rest = restOf(facts, teams);
  if (rest.length === 0) return [];
  const after = besides(facts, teams);
  const { program, seats } = proposalProgram(after, [...optionsOf(after, rest).values()].flat());
  return readProposal(seats, (await solve(program)).values);
}

function optionsOf(
  facts: ProposalFacts,
  engagements: readonly AuditToStaff[],
): ReadonlyMap<string, readonly SlotOptions[]> {
  const compiled = compilePeople(facts.people);
  return new Map(engagements.map((each) => [each.id, slotOptions(facts, each, compiled)]));
}

/** The audits that no team goes to. */
function restOf({ engagements }: ProposalFacts, teams: readonly ProposedTeam[]): readonly AuditToStaff[] {
  const covered = new Set(teams.map(({ engagement }) => engagement.id));
  return engagements.filter(({ id }) => !covered.has(id));
}

/** The same people, busy with the teams there are. */
function besides(facts: ProposalFacts, teams: readonly ProposedTeam[]): ProposalFacts {
  const people = facts.people.map((person) => ({
    ...person,
    bookings: [...person.bookings, ...proposedBookings(person.id, teams)],
  }));
  return { ...facts, people };
}

function withReasons(
  facts: ProposalFacts,
  options: ReadonlyMap<string, readonly SlotOptions[]>,
  { teams, isBest }: Found,
): Proposal {
  const compiled = compilePeople(facts.people);
  const uncovered = restOf(facts, teams).map((each) =>
    whyUncovered({ ...facts, compiled }, each, options.get(each.id) ?? []),
  );
  return { teams, uncovered, isBest };
}
