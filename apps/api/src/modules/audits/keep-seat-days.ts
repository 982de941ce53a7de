import type { SeatDay as PlannedDay } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import type { TeamAssignment } from './audit.entity.js';
import { SeatDay } from './seat-day.entity.js';

/** Writes what a seat asks of its holder day by day; a day it had already keeps its row. */
export async function keepSeatDays(
  { em }: ActorContext,
  assignment: TeamAssignment,
  planned: readonly PlannedDay[],
): Promise<void> {
  const { audit, client, person } = assignment;
  const before = await em.find(SeatDay, { assignment: assignment.id });
  before.filter((row) => !planned.some(({ day }) => day === row.day)).forEach((row) => em.remove(row));
  for (const { day, halfDays } of planned) {
    const row = before.find((each) => each.day === day);
    if (row) em.assign(row, { halfDays });
    else em.create(SeatDay, { id: newId(), audit, client, person, assignment, day, halfDays });
  }
}
