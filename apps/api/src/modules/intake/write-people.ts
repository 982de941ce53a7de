import type { PersonIntake, PlannedRow } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { arrayOf, insertRows, unfolded } from '../../database/insert-rows.js';
import type { Column } from '../../database/insert-rows.js';
import { noteChange } from '../../database/journal-subscriber.js';
import { newId } from '../../graphql/ids.js';
import { nameLatinOf } from '../people/index.js';

type Planned = PlannedRow<PersonIntake>;

/** A person on the way in: the row, its id, and what is derived of it. */
interface Entering {
  readonly id: string;
  readonly nameLatin: string;
  readonly facts: PersonIntake;
  readonly changes: Planned['changes'];
}

/** Enters the new people of a plan under an open contract, and brings the changed ones up to date; identity numbers are sealed. */
export async function writePeople(context: ActorContext, rows: readonly Planned[]): Promise<void> {
  const added = await entering(rows.filter(({ state }) => state === 'NEW'));
  const changed = await entering(rows.filter(({ state }) => state === 'CHANGED'));
  await enter(context, added);
  await bringUpToDate(context, changed);
  await sealNumbers(context, [...added, ...changed]);
}

async function entering(rows: readonly Planned[]): Promise<readonly Entering[]> {
  const people: Entering[] = [];
  for (const { id, facts, changes } of rows)
    if (facts)
      people.push({ id: id ?? newId(), facts, changes, nameLatin: facts.nameLatin ?? (await nameLatinOf(facts.name)) });
  return people;
}

function columnsOf(people: readonly Entering[]) {
  const of = (type: string, value: (each: Entering) => string | null): Column => [type, people.map(value)];
  return {
    name: of('text', ({ facts }) => facts.name),
    name_latin: of('text', ({ nameLatin }) => nameLatin),
    province_code: of('text', ({ facts }) => facts.provinceCode),
    city: of('text', ({ facts }) => facts.city),
    email: of('text', ({ facts }) => facts.email),
    languages: of('text[]', ({ facts }) => arrayOf(facts.languages)),
  };
}

async function enter(context: ActorContext, people: readonly Entering[]): Promise<void> {
  const ids: Column = ['uuid', people.map(({ id }) => id)];
  const kinds: Column = ['text', people.map(({ facts }) => facts.employment)];
  const joined: Column = ['date', people.map(({ facts }) => facts.joinedOn)];
  const ones: Column = ['integer', people.map(() => 1)];
  await insertRows(context.sql(), 'person', {
    id: ids,
    staff_number: ['text', people.map(({ facts }) => facts.staffNumber)],
    ...columnsOf(people),
    employment: kinds,
    joined_on: joined,
    version: ones,
    taken_in_version: ones,
  });
  const contracts = people.map(() => newId());
  await insertRows(context.sql(), 'contract', {
    id: ['uuid', contracts],
    person_id: ids,
    kind: kinds,
    valid_from: joined,
    version: ones,
  });
  people.forEach(({ id, facts: { staffNumber, name, employment, joinedOn } }, at) => {
    const after = { staffNumber, name, employment, joinedOn };
    noteChange(context.em, { type: 'Person', id, action: 'create', before: null, after });
    const contract = { person: id, kind: employment, validFrom: joinedOn };
    noteChange(context.em, {
      type: 'Contract',
      id: contracts[at] ?? '',
      action: 'create',
      before: null,
      after: contract,
    });
  });
}

async function bringUpToDate(context: ActorContext, people: readonly Entering[]): Promise<void> {
  if (people.length === 0) return;
  const columns = columnsOf(people);
  const sets = Object.keys(columns).map((name) =>
    name === 'languages'
      ? sql`languages = unfolded.languages::text[]`
      : sql`${sql.ref(name)} = unfolded.${sql.ref(name)}`,
  );
  await sql`update person p set ${sql.join(sets)}, version = p.version + 1, taken_in_version = p.version + 1
    from ${unfolded({ id: ['uuid', people.map(({ id }) => id)], ...columns })} where p.id = unfolded.id`.execute(
    context.sql(),
  );
  for (const { id, changes } of people)
    noteChange(context.em, {
      type: 'Person',
      id,
      action: 'update',
      before: Object.fromEntries(changes.map(({ column, before }) => [column, before])),
      after: Object.fromEntries(changes.map(({ column, after }) => [column, after])),
    });
}

/** A number that is on record already is put right; sealed for its person alone. */
async function sealNumbers(context: ActorContext, people: readonly Entering[]): Promise<void> {
  const { em, secrets, today } = context;
  const numbered = people.flatMap(({ id, facts: { identityNumber } }) =>
    identityNumber === null ? [] : [{ id, identityNumber }],
  );
  if (numbered.length === 0) return;
  const { rows } = await sql<{ id: string; personId: string; isNew: boolean }>`
    insert into identity_number (id, person_id, sealed, fingerprint, recorded_on)
    select id, person_id, sealed, fingerprint, ${today}::date from ${unfolded({
      id: ['uuid', numbered.map(() => newId())],
      person_id: ['uuid', numbered.map(({ id }) => id)],
      sealed: ['text', numbered.map(({ id, identityNumber }) => secrets.seal(identityNumber, id))],
      fingerprint: ['text', numbered.map(({ identityNumber }) => secrets.fingerprint(identityNumber))],
    })}
    on conflict (person_id) do update set sealed = excluded.sealed, fingerprint = excluded.fingerprint, recorded_on = excluded.recorded_on
      where identity_number.fingerprint <> excluded.fingerprint
    returning id, person_id as "personId", (xmax = 0) as "isNew"`.execute(context.sql());
  for (const { id, personId, isNew } of rows)
    noteChange(em, {
      type: 'IdentityNumber',
      id,
      action: isNew ? 'create' : 'update',
      before: isNew ? null : { sealed: '…' },
      after: { person: personId, sealed: '…', fingerprint: '…', recordedOn: today },
    });
}
