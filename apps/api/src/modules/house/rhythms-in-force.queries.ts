import { HOUSE_RHYTHMS, HOUSE_TASKS, HouseRhythmKind, HouseTaskKind } from '@touchstone/rules';
import { clauseName } from '@touchstone/messages';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { nextByRhythm, RHYTHMS } from './house-rhythm.queries.js';
import type { RhythmInForce } from './house.type.js';

/** Every rhythm as it holds today, in the order of the table. */
export async function rhythmsInForce({ sql: database, today, locale }: ActorContext): Promise<RhythmInForce[]> {
  const { rows } = await sql<Row>`
    select k.kind, r.every, r.yearly_by as "yearlyBy", to_char(r.since, 'YYYY-MM-DD') as since, p.id as "ownerId",
      p.name as "ownerName", (select to_char(min(n.due_on), 'YYYY-MM-DD') from ${nextByRhythm(today)} n where n.kind = k.kind) as "nextOn"
    from (values ${sql.join(Object.values(HouseRhythmKind).map((kind) => sql`(${sql.lit(kind)})`))}) k(kind)
      left join ${RHYTHMS} r on r.kind = k.kind left join person p on p.id = r.owner_id`.execute(database());
  return Object.values(HouseRhythmKind).map((kind) => {
    const { usual, yearlyBy, unit, clause, statutory, doubtful } = HOUSE_RHYTHMS[kind];
    const row = rows.find((each) => each.kind === kind);
    return {
      id: kind,
      kind,
      unit,
      every: row?.every ?? usual,
      yearlyBy: row?.yearlyBy ?? yearlyBy,
      clause: clauseName(clause, locale),
      isStatutory: statutory,
      isDoubtful: doubtful,
      since: row?.since ?? null,
      ownerId: row?.ownerId ? globalId('Person', row.ownerId) : null,
      ownerName: row?.ownerName ?? null,
      nextOn: row?.nextOn ?? null,
      figures: kind in HouseTaskKind ? HOUSE_TASKS[kind as HouseTaskKind].figures : [],
    };
  });
}

interface Row extends Pick<RhythmInForce, 'kind' | 'since' | 'ownerName' | 'nextOn'> {
  readonly every: number | null;
  readonly yearlyBy: string | null;
  /** UUID. */
  readonly ownerId: string | null;
}
