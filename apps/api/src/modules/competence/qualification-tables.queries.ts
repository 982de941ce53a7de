import type { CodeOnRecord, KnownQualifications, PersonNamed, RegistrationOnRecord } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import type { QualificationTables, SheetRows } from './qualification-workbook.js';

/** What is on record of everybody, for a workbook to be judged beside it: one statement. */
export async function knownQualifications({ sql: database }: ActorContext): Promise<KnownQualifications> {
  const { rows } = await sql<{
    persons: ReadonlyArray<readonly [string, PersonNamed]>;
    codes: readonly CodeOnRecord[];
    registrations: readonly RegistrationOnRecord[];
  }>`select
    (select coalesce(json_agg(json_build_array(p.staff_number, json_build_object('id', p.id, 'name', p.name))), '[]'::json) from person p) as persons,
    (select coalesce(json_agg(json_build_object('personId', c.person_id, 'code', c.code, 'source', c.source,
      'validFrom', c.valid_from, 'validUntil', c.valid_until)), '[]'::json) from technical_code c) as codes,
    (select coalesce(json_agg(json_build_object('personId', r.person_id, 'registrar', r.registrar, 'specialty', r.specialty,
      'grade', r.grade, 'number', r.number, 'validFrom', r.valid_from, 'validUntil', r.valid_until)), '[]'::json)
      from registration r) as registrations`.execute(database());
  const [{ persons, codes, registrations } = { persons: [], codes: [], registrations: [] }] = rows;
  return { persons: new Map(persons), codes, registrations };
}

/** Everybody's qualifications as tables, whoever is with the body or still to come: one statement. */
export async function qualificationTables({ sql: database, today }: ActorContext): Promise<QualificationTables> {
  const people = sql`person p where (p.left_on is null or p.left_on >= ${today}::date)`;
  const { rows } = await sql<{ codes: SheetRows; registrations: SheetRows; authorisations: SheetRows }>`with people as (
      select p.id, p.staff_number, p.name from ${people})
    select
    (select coalesce(json_agg(json_build_object('staffNumber', p.staff_number, 'name', p.name, 'code', c.code, 'source', c.source,
      'evaluator', v.staff_number, 'evidence', coalesce(c.evidence, e.evidence, d.file_name),
      'validFrom', c.valid_from, 'validUntil', c.valid_until) order by p.staff_number, c.code, c.valid_from), '[]'::json)
      from technical_code c join people p on p.id = c.person_id left join person v on v.id = c.evaluator_id
        left join competence_evaluation e on e.id = c.evaluation_id left join stored_document d on d.id = c.document_id) as codes,
    (select coalesce(json_agg(json_build_object('staffNumber', p.staff_number, 'name', p.name, 'registrar', r.registrar,
      'specialty', r.specialty, 'grade', r.grade, 'number', r.number, 'validFrom', r.valid_from, 'validUntil', r.valid_until)
      order by p.staff_number, r.valid_from), '[]'::json) from registration r join people p on p.id = r.person_id) as registrations,
    (select coalesce(json_agg(json_build_object('staffNumber', p.staff_number, 'name', p.name, 'programme', g.code,
      'authorisedFunction', a.authorised_function, 'validFrom', a.valid_from, 'validUntil', a.valid_until)
      order by p.staff_number, g.code, a.authorised_function), '[]'::json)
      from authorisation a join people p on p.id = a.person_id join programme g on g.id = a.programme_id) as authorisations`.execute(
    database(),
  );
  return rows[0] ?? { codes: [], registrations: [], authorisations: [] };
}
