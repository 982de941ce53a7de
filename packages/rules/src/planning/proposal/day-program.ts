import { groupBy } from './group-by.js';
import { programWriter } from './integer-program.js';
import type { IntegerProgram, Term } from './integer-program.js';
import { UNCOVERED_KM } from './proposal-program.js';
import type { ProposedTeam } from './read-proposal.js';
import type { SlotOptions } from './seat-options.js';

/** The program that gives teams their days, and what its columns mean. */
export interface DayProgram {
  readonly program: IntegerProgram;
  /** The teams on the days of the columns that were chosen; a team without days is left out. */
  read(values: ArrayLike<number>): readonly ProposedTeam[];
}

/** When teams that are chosen could go: on days on which all their seats are open, and nobody in two places at once. */
export function dayProgram(
  teams: readonly ProposedTeam[],
  options: ReadonlyMap<string, readonly SlotOptions[]>,
): DayProgram {
  const writer = programWriter(0);
  const choices: Array<{ readonly column: number; readonly team: ProposedTeam }> = [];
  for (const team of teams) {
    const own = (options.get(team.engagement.id) ?? []).filter((slot) => isOpenTo(team, slot));
    const held = own.map(({ days }) => ({ column: writer.choice(0), team: { ...team, days } }));
    const all = [writer.choice(UNCOVERED_KM), ...held.map(({ column }) => column)];
    writer.row(
      { least: 1, most: 1 },
      all.map((column): Term => [column, 1]),
    );
    choices.push(...held);
  }
  const uses = choices.flatMap(({ column, team }) =>
    team.seats.flatMap(({ personId }) => team.days.map((day) => ({ column, key: `${personId} ${day}` }))),
  );
  for (const [, same] of groupBy(uses, ({ key }) => key)) {
    if (same.length > 1)
      writer.row(
        { most: 1 },
        same.map(({ column }): Term => [column, 1]),
      );
  }
  return {
    program: writer.program,
    read: (values) => choices.filter(({ column }) => (values[column] ?? 0) > 0.5).map(({ team }) => team),
  };
}

function isOpenTo({ days, seats }: ProposedTeam, slot: SlotOptions): boolean {
  const isOpen = (personId: string, role: string) =>
    slot.seats.some((seat) => seat.personId === personId && seat.role === role);
  return slot.days.length === days.length && seats.every(({ personId, role }) => isOpen(personId, role));
}
