import type { PlainDate } from '@touchstone/plain-date';
import { bodyCompetence } from '@touchstone/rules';
import type { CompetenceLine, NamedPerson } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { personFactColumns } from '../people/index.js';
import { Programme } from '../programmes/index.js';
import type { Application } from './application.entity.js';

/** What the body's own people could do on an application, computed from their qualifications on a day. */
export async function bodyCompetenceFor(
  { em, sql: database }: ActorContext,
  application: Application,
  on: PlainDate,
): Promise<readonly CompetenceLine[]> {
  const clientId = application.client.id;
  const programme = await em.findOneOrFail(Programme, { id: application.programme.id });
  const { rows: people } = await sql<NamedPerson>`
    select p.name, ${personFactColumns(sql`${clientId}::uuid`)} from person p
    where p.left_on is null or p.left_on >= ${on}::date order by p.name_latin, p.id`.execute(database());
  const { technicalCodes } = application;
  return bodyCompetence({ people, programme: programme.code, technicalCodes, clientId, on });
}
