import { joinTeamChecks, workDaysOf } from '@touchstone/rules';
import type { Check, PersonFacts, TeamRole } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { factsOfPersons } from '../people/index.js';
import type { EVERYBODY } from '../people/index.js';
import { Programme } from '../programmes/index.js';
import { AuditActivity, TeamAssignment } from './audit.entity.js';
import type { Audit } from './audit.entity.js';

/** What is asked of one person before he takes a seat on an audit's team. */
export interface CandidateChecks {
  readonly facts: PersonFacts;
  readonly checks: readonly Check[];
}

/**
 * The gate of a seat, for one person or for everybody: the list of candidates and the gate are the same function and
 * cannot disagree. However many persons, the statements stay the same few.
 */
export async function seatChecksOf(
  context: ActorContext,
  audit: Pick<Audit, 'id' | 'client' | 'programme' | 'technicalCodes'>,
  { role, persons }: { role: TeamRole; persons: readonly string[] | typeof EVERYBODY },
): Promise<readonly CandidateChecks[]> {
  const { em, today } = context;
  const facts = await factsOfPersons(context, persons, { clientId: audit.client.id });
  const activities = await em.find(AuditActivity, { audit: audit.id });
  const team = await em.find(TeamAssignment, { audit: audit.id });
  const programme = await em.findOneOrFail(Programme, { id: audit.programme.id });
  const days = workDaysOf(activities);
  const booked = await bookedDays(context, audit.id, days);
  return [...facts.values()].map((person) => ({
    facts: person,
    checks: joinTeamChecks({
      role,
      programme: programme.code,
      neededCodes: audit.technicalCodes,
      days,
      today,
      clientId: audit.client.id,
      person: { ...person, bookedDays: booked.get(person.id) ?? [] },
      isOnTeam: team.some((seat) => seat.person.id === person.id),
      teamHasLeader: team.some((seat) => seat.role === 'LEADER'),
    }),
  }));
}

/** The days, among those asked, on which persons sit on other audits that were not cancelled. */
async function bookedDays(
  { sql: database }: ActorContext,
  auditId: string,
  days: readonly PlainDate[],
): Promise<ReadonlyMap<string, readonly PlainDate[]>> {
  const { rows } = await sql<{ person: string; day: PlainDate }>`
    select distinct t.person_id as person, d.day
    from unnest(${`{${days.join(',')}}`}::text[]) as d(day)
      join audit_activity x on d.day::date between x.starts_on and x.ends_on and x.audit_id <> ${auditId}
      join audit a on a.id = x.audit_id and a.status <> 'CANCELLED'
      join team_assignment t on t.audit_id = a.id
    order by 1, 2`.execute(database());
  const booked = new Map<string, PlainDate[]>();
  for (const { person, day } of rows) booked.set(person, [...(booked.get(person) ?? []), day]);
  return booked;
}
