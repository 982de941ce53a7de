import { AuditKind, joinTeamChecks, planSeatDays, TeamRole } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { ArgsType, Field, ID } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { shownChecks } from '../../graphql/check.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { shownRow } from '../../reading/shown-row.js';
import { getRecord } from '../../records.js';
import { ledInARowMostSql } from '../audits/index.js';
import { Certification } from '../certificates/index.js';
import { SurveillanceActivity } from '../surveillance/index.js';
import { availablePeople } from './available-people.queries.js';
import { ledSql } from './due-audits.queries.js';
import type { DueAuditCandidateShown } from './proposal.type.js';
import { heldFrom, leadersTime } from './staff-due-audit.js';

/** Which due audit is asked about, and from when on it would be held. */
@ArgsType()
export class DueAuditCandidatesArgs {
  @Field(() => ID, { description: 'The file.' })
  certificationId!: string;

  @Field(() => ID, { nullable: true, description: 'The surveillance; a recertification where none is said.' })
  surveillanceActivityId!: string | null;

  @Field(() => PlainDateScalar, { description: 'First day; the next one worked, where it is none.' })
  startsOn!: PlainDate;
}

/**
 * Everybody with the body, by what the engine says of leading an audit that is due, were it held from a day on with the
 * table's time: what `staffDueAudit` would find. Empty where the table has no time for it.
 */
export async function dueAuditCandidates(
  context: ActorContext,
  { certificationId, surveillanceActivityId, startsOn }: DueAuditCandidatesArgs,
  info: GraphQLResolveInfo,
): Promise<DueAuditCandidateShown[]> {
  const shown = shownRow(context, info, { answer: 'DueAuditCandidate', field: 'person', type: 'Person', alias: 'p' });
  const candidates = await leadersChecked(context, { certificationId, surveillanceActivityId, startsOn }, shown);
  return candidates
    .map(({ person, checks }) => ({
      person: person.shown ?? {},
      eligible: checks.every(({ passed }) => passed),
      checks: shownChecks(checks, context.locale),
    }))
    .toSorted((a, b) => failed(a) - failed(b));
}

/** How many could lead an audit that is due, were it held from a day on. */
export async function countDueLeaders(context: ActorContext, asked: DueAuditCandidatesArgs): Promise<number> {
  const candidates = await leadersChecked(context, asked);
  return candidates.filter(({ checks }) => checks.every(({ passed }) => passed)).length;
}

/** Everybody with the body, with everything asked of leading the audit. */
async function leadersChecked(
  context: ActorContext,
  { certificationId, surveillanceActivityId, startsOn }: DueAuditCandidatesArgs,
  shown?: RawBuilder<unknown>,
) {
  const certification = await getRecord(context, Certification, certificationId);
  if (surveillanceActivityId) await getRecord(context, SurveillanceActivity, surveillanceActivityId);
  const kind = surveillanceActivityId ? AuditKind.SURVEILLANCE : AuditKind.RECERTIFICATION;
  const held = await heldFrom(context, certification, { kind, startsOn });
  const [first, last] = [held?.days.at(0), held?.days.at(-1)];
  if (!held || !first || !last) return [];
  const { days } = held;
  const [file, people] = [
    await fileOf(context, certification.id, first),
    await availablePeople(context, {
      startsOn: first,
      endsOn: last,
      ...(shown && { shown }),
    }),
  ];
  const seat = {
    role: TeamRole.LEADER,
    days,
    programme: file.programme,
    clientId: file.clientId,
    neededCodes: certification.technicalCodes,
    today: context.today,
    seatDays: planSeatDays({ role: TeamRole.LEADER, days, personDays: leadersTime(held) }),
    isOnTeam: false,
    teamHasLeader: false,
  };
  return people.map((person) => {
    const rotation = { ledInARow: file.ledInARow[person.id] ?? 0, most: file.ledInARowMost };
    return { person, checks: joinTeamChecks({ ...seat, rotation, person }) };
  });
}

/** What the seat of a file's leader is judged by. */
interface FileFacts {
  readonly programme: string;
  readonly clientId: string;
  readonly ledInARow: Readonly<Record<string, number>>;
  readonly ledInARowMost: number;
}

async function fileOf({ sql: database }: ActorContext, id: string, on: PlainDate): Promise<FileFacts> {
  const { rows } = await sql<FileFacts>`
    select g.code as programme, f.client_id as "clientId", ${ledInARowMostSql(null)} as "ledInARowMost",
      ${ledSql({ client: sql`f.client_id`, before: sql`${on}::date`, except: sql`null::uuid` })} as "ledInARow"
    from certification f join programme g on g.id = f.programme_id where f.id = ${id}`.execute(database());
  const [row] = rows;
  if (!row) throw new Error('A file that was found is gone');
  return row;
}

function failed({ checks }: DueAuditCandidateShown): number {
  return checks.filter(({ passed }) => !passed).length;
}
