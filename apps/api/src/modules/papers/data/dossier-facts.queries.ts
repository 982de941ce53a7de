import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { readScopeOf } from '../../../auth/row-scopes.js';
import type { ActorContext } from '../../../context.js';
import { rowsKnown } from '../../../database/keep-known.js';

/** Something on record of a person, with the paper it rests on. */
interface Evidenced {
  readonly documentId: string | null;
}
interface Spanned extends Evidenced {
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
}

/** All that is on record of a person's competence, as it stands or as it was known on a day. */
export interface DossierFacts {
  readonly name: string;
  readonly staffNumber: string;
  readonly city: string;
  readonly employment: string;
  readonly joinedOn: string;
  readonly leftOn: string | null;
  readonly languages: readonly string[];
  readonly declarationValidUntil: string | null;
  readonly contracts: ReadonlyArray<Spanned & { readonly kind: string; readonly exclusive: boolean | null }>;
  readonly registrations: ReadonlyArray<
    Spanned & {
      readonly registrar: string;
      readonly number: string;
      readonly grade: string;
      readonly specialty: string;
      readonly suspendedOn: string | null;
      readonly restoredOn: string | null;
    }
  >;
  readonly technicalCodes: ReadonlyArray<
    Spanned & { readonly code: string; readonly source: string; readonly evaluator: string | null }
  >;
  readonly evaluations: ReadonlyArray<
    Evidenced & {
      readonly evaluatedOn: string;
      readonly authorisedFunction: string;
      readonly code: string | null;
      readonly method: string;
      readonly criteria: string | null;
      readonly evidence: string;
      readonly result: string;
      readonly evaluator: string;
    }
  >;
  readonly authorisations: ReadonlyArray<
    Omit<Spanned, 'documentId'> & {
      readonly authorisedFunction: string;
      readonly titleZh: string;
      readonly titleEn: string;
      readonly authorisedBy: string;
    }
  >;
  readonly education: ReadonlyArray<
    Evidenced & {
      readonly doneOn: PlainDate;
      readonly hours: string;
      readonly professional: boolean;
      readonly subject: string;
      readonly provider: string | null;
    }
  >;
  readonly witnesses: ReadonlyArray<
    Evidenced & {
      readonly doneOn: string;
      readonly result: string;
      readonly notes: string;
      readonly witnessing: string;
    }
  >;
  readonly interests: ReadonlyArray<{
    readonly client: string;
    readonly kind: string;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
  }>;
  readonly declarations: ReadonlyArray<Evidenced & { readonly signedOn: string | null; readonly validUntil: string }>;
  readonly audits: ReadonlyArray<{
    readonly number: string;
    readonly kind: string;
    readonly role: string;
    readonly startsOn: string;
    readonly endsOn: string;
  }>;
}

/** In which order rows come, and which of them; all where nothing is said. */
interface How {
  readonly order: RawBuilder<unknown>;
  readonly which?: RawBuilder<unknown>;
}

/**
 * What a dossier tells of a person, in one statement; null where the reader may not see the person's own file. Audits
 * are those he had worked in by that day.
 */
export async function dossierFacts(
  context: ActorContext,
  uuid: string,
  knownOn: PlainDate | null,
): Promise<DossierFacts | null> {
  const { actor, today, sql: database } = context;
  if (!actor.permissions.has('person:file') && actor.personId !== uuid) return null;
  const scope = readScopeOf(actor);
  const day = sql`${knownOn ?? today}::date`;
  const rows = (table: string, fields: RawBuilder<unknown>, how: How): RawBuilder<unknown> =>
    sql`(select coalesce(json_agg(json_build_object(${fields}) ${how.order}), '[]'::json)
      from ${rowsKnown(table, { as: 'x', knownOn, of: sql`p.id` })} where x.person_id = p.id and ${how.which ?? sql`true`})`;
  const { rows: found } = await sql<{ facts: DossierFacts }>`
    select json_build_object('name', p.name, 'staffNumber', p.staff_number, 'city', p.city, 'employment', p.employment,
      'joinedOn', p.joined_on, 'leftOn', p.left_on, 'languages', to_json(p.languages),
      'declarationValidUntil', p.declaration_valid_until,
      'contracts', ${rows('contract', sql`${SPAN}, 'kind', x.kind, 'exclusive', x.exclusive, ${PAPER}`, { order: NEWEST })},
      'registrations', ${rows('registration', REGISTRATION, { order: NEWEST })},
      'technicalCodes', ${rows('technical_code', sql`${SPAN}, 'code', x.code, 'source', x.source, 'evaluator', ${nameOf('evaluator_id')}, ${PAPER}`, { order: sql`order by x.code, x.valid_from desc` })},
      'evaluations', ${rows('competence_evaluation', EVALUATION, { order: sql`order by x.evaluated_on desc, x.id` })},
      'authorisations', ${rows('authorisation', AUTHORISATION, { order: sql`order by x.authorised_function, x.valid_from desc, x.id` })},
      'education', ${rows('continuing_education', EDUCATION, { order: sql`order by x.done_on desc, x.id`, which: sql`x.removed_on is null` })},
      'witnesses', ${rows('witness', WITNESS, { order: sql`order by x.done_on desc, x.id`, which: sql`x.done_on is not null` })},
      'interests', ${rows('interest', INTEREST, { order: sql`order by x.starts_on desc, x.id` })},
      'declarations', ${rows('declaration', sql`'signedOn', x.signed_on, 'validUntil', x.valid_until, ${PAPER}`, { order: sql`order by x.valid_until desc` })},
      'audits', (select coalesce(json_agg(json_build_object('number', held.number, 'kind', held.kind, 'role', seat.role,
          'startsOn', held.starts_on, 'endsOn', held.ends_on) order by held.starts_on desc, held.number), '[]'::json)
        from team_assignment seat join audit held on held.id = seat.audit_id
        where seat.person_id = p.id and held.status <> 'CANCELLED' and held.ends_on <= ${day})) as facts
    from ${rowsKnown('person', { as: 'p', knownOn, of: sql`${uuid}::uuid` })}
    where p.id = ${uuid}::uuid and exists (select 1 from person seen where seen.id = p.id and ${scope('Person', 'seen')})`.execute(
    database(),
  );
  return found[0]?.facts ?? null;
}

const SPAN = sql`'validFrom', x.valid_from, 'validUntil', x.valid_until`;
const PAPER = sql`'documentId', x.document_id`;
const NEWEST = sql`order by x.valid_from desc, x.id`;
const REGISTRATION = sql`${SPAN}, 'registrar', x.registrar, 'number', x.number, 'grade', x.grade,
  'specialty', x.specialty, 'suspendedOn', x.suspended_on, 'restoredOn', x.restored_on, ${PAPER}`;
const EVALUATION = sql`'evaluatedOn', x.evaluated_on, 'authorisedFunction', x.authorised_function, 'code', x.code,
  'method', x.method, 'criteria', x.criteria, 'evidence', x.evidence, 'result', x.result,
  'evaluator', ${nameOf('evaluator_id')}, ${PAPER}`;
const AUTHORISATION = sql`${SPAN}, 'authorisedFunction', x.authorised_function, 'authorisedBy', ${nameOf('authorised_by_id')},
  'titleZh', (select g.title_zh from programme g where g.id = x.programme_id),
  'titleEn', (select g.title_en from programme g where g.id = x.programme_id)`;
const EDUCATION = sql`'doneOn', x.done_on, 'hours', x.hours::text, 'professional', x.professional, 'subject', x.subject,
  'provider', x.provider, ${PAPER}`;
const WITNESS = sql`'doneOn', x.done_on, 'result', x.result, 'notes', x.notes, 'witnessing', ${nameOf('witnessing_id')}, ${PAPER}`;
const INTEREST = sql`'client', (select c.name from client c where c.id = x.client_id), 'kind', x.kind,
  'startsOn', x.starts_on, 'endsOn', x.ends_on`;

function nameOf(column: string): RawBuilder<unknown> {
  return sql`(select n.name from person n where n.id = ${sql.ref(`x.${column}`)})`;
}
