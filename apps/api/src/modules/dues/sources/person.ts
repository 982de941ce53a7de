import { AccountRole, DueConsequence, DueKind } from '@touchstone/rules';
import { sql } from 'kysely';
import type { DueSource, OwedReading, Sql } from '../due-source.js';

/* The rules `lapsesOf` and `duesOf`, said again in SQL; a test holds them together. */

/** Whether the person `p` is with the body on a due day, and has not left it yet. */
const stays = (dueOn: Sql, today: string): Sql =>
  sql`(p.left_on is null or (p.left_on >= ${today}::date and ${dueOn} < p.left_on))`;

const days = (name: string): Sql => sql`(select ${sql.ref(`b.${name}`)} from body_profile b)`;

/** What runs out on its last day, where nothing of the same lasts longer. */
function lapse({
  kind,
  record,
  table,
  same,
  label,
  warned,
  where = sql`true`,
  programmeId,
}: {
  kind: DueKind;
  record: string;
  table: string;
  /** Whether another row `o` of the table is of the same. */
  same: Sql;
  label: Sql;
  warned: Sql;
  where?: Sql;
  programmeId?: Sql;
}): DueSource {
  return {
    kind,
    record,
    role: AccountRole.QUALIFICATION_ADMINISTRATOR,
    rows: ({ today }: OwedReading) => ({
      from: sql`${sql.table(table)} r join person p on p.id = r.person_id`,
      where: sql`r.valid_until is not null and ${where} and ${stays(sql`r.valid_until`, today)} and not exists (
        select 1 from ${sql.table(table)} o where o.person_id = r.person_id and o.id <> r.id and ${same}
          and (o.valid_until is null or o.valid_until > r.valid_until or (o.valid_until = r.valid_until and o.id > r.id)))`,
      label: sql`p.name || ' ' || ${label}`,
      personId: sql`p.id`,
      ...(programmeId && { programmeId }),
      anchorOn: sql`r.valid_from`,
      opensOn: sql`greatest(r.valid_from, r.valid_until - ${warned})`,
      dueOn: sql`r.valid_until`,
      statutory: kind === DueKind.REGISTRATION,
      consequence: DueConsequence.NOT_QUALIFIED,
    }),
  };
}

const REGISTRATION = lapse({
  kind: DueKind.REGISTRATION,
  record: 'Registration',
  table: 'registration',
  same: sql`o.specialty = 'SERVICE'`,
  where: sql`r.specialty = 'SERVICE'`,
  label: sql`r.number`,
  warned: days('registration_warning_days'),
});
const AUTHORISATION = lapse({
  kind: DueKind.AUTHORISATION,
  record: 'Authorisation',
  table: 'authorisation',
  same: sql`o.programme_id = r.programme_id and o.authorised_function = r.authorised_function`,
  label: sql`(select g.code from programme g where g.id = r.programme_id)`,
  warned: days('registration_warning_days'),
  programmeId: sql`r.programme_id`,
});
const PROFESSIONAL_CODE = lapse({
  kind: DueKind.PROFESSIONAL_CODE,
  record: 'TechnicalCode',
  table: 'technical_code',
  same: sql`o.code = r.code`,
  label: sql`r.code`,
  warned: days('registration_warning_days'),
});

/** Persons as records of themselves: what only they and the office may know of them is scoped by `person_id`. */
const PERSONS = sql`(select x.*, x.id as person_id from person x) r join person p on p.id = r.id`;

/** Since when a person owes his first declaration: the beginning of his first contract. */
const declaredUntil = (today: string): Sql => sql`coalesce(r.declaration_valid_until,
  (select min(c.valid_from) from contract c where c.person_id = r.id), ${today}::date)`;

const DECLARATION: DueSource = {
  kind: DueKind.DECLARATION,
  record: 'Person',
  scopedAs: 'Declaration',
  role: AccountRole.QUALIFICATION_ADMINISTRATOR,
  rows: ({ today }) => ({
    from: sql`${PERSONS}`,
    where: stays(declaredUntil(today), today),
    label: sql`p.name`,
    personId: sql`p.id`,
    anchorOn: sql`least(coalesce((select max(d.signed_on) from declaration d where d.person_id = r.id), r.joined_on), ${declaredUntil(today)})`,
    opensOn: sql`${declaredUntil(today)} - ${days('registration_warning_days')}`,
    dueOn: declaredUntil(today),
    statutory: false,
    consequence: DueConsequence.NOT_QUALIFIED,
  }),
};

const hours = (
  professional: Sql,
): Sql => sql`coalesce((select sum(e.hours) from continuing_education e where e.person_id = r.id
  and e.removed_on is null and extract(year from e.done_on) = y.year and ${professional}), 0)`;

const EDUCATION: DueSource = {
  kind: DueKind.EDUCATION,
  record: 'Person',
  scopedAs: 'ContinuingEducation',
  role: AccountRole.QUALIFICATION_ADMINISTRATOR,
  rows: ({ today }) => {
    const dueOn = sql`make_date(y.year, 12, 31)`;
    return {
      from: sql`${PERSONS} cross join body_profile b
        cross join lateral (select extract(year from ${today}::date)::int - n as year from generate_series(0, 1) n) y`,
      where: sql`${stays(dueOn, today)} and exists (select 1 from registration g where g.person_id = r.id and g.specialty = 'SERVICE'
          and extract(year from g.valid_from) <= y.year and y.year <= extract(year from g.valid_until))
        and (${hours(sql`true`)} < b.education_hours_yearly or ${hours(sql`e.professional`)} < b.professional_hours_yearly)`,
      label: sql`p.name || ' ' || y.year`,
      personId: sql`p.id`,
      anchorOn: sql`make_date(y.year, 1, 1)`,
      opensOn: sql`make_date(y.year, 1, 1)`,
      dueOn,
      statutory: true,
      part: sql`y.year`,
      consequence: DueConsequence.NONE,
    };
  },
};

/** Grades by rank; a trainee owes no witnessing. */
const rank = (alias: string): Sql =>
  sql`array_position(array['TRAINEE', 'AUDITOR', 'SENIOR'], ${sql.ref(`${alias}.grade`)})`;
const counts = (alias: string, today: string): Sql =>
  sql`${sql.ref(`${alias}.specialty`)} = 'SERVICE' and ${sql.ref(`${alias}.valid_from`)} <= ${today}::date`;

/** Since when the grade held now is held, where a lower one came before it: null elsewhere. */
const promotedOn = (
  today: string,
): Sql => sql`(select case when exists (select 1 from registration l where l.person_id = r.id
    and ${counts('l', today)} and ${rank('l')} < ${rank('h')} and l.valid_from < s.day) then s.day end
  from (select min(u.valid_from) as day from registration u where u.person_id = r.id and ${counts('u', today)} and ${rank('u')} >= ${rank('h')}) s)`;

/** The last day of the first audit after a promotion. */
const firstAudit = (since: Sql): Sql => sql`(select a.ends_on from audit a join team_assignment t on t.audit_id = a.id
  where t.person_id = r.id and t.role in ('LEADER', 'AUDITOR') and a.status <> 'CANCELLED' and a.starts_on >= ${since}
  order by a.starts_on limit 1)`;

const WITNESS: DueSource = {
  kind: DueKind.WITNESS,
  record: 'Person',
  // Who watches him knows of the witnessing, not of what is owed.
  scopedAs: 'ContinuingEducation',
  role: AccountRole.QUALIFICATION_ADMINISTRATOR,
  rows: ({ today }) => ({
    from: sql`${PERSONS}
      cross join lateral (select h.* from registration h where h.person_id = r.id and ${counts('h', today)} and h.valid_until >= ${today}::date
        order by ${rank('h')} desc, h.id limit 1) h
      cross join lateral (values ('PERIOD', h.valid_from, h.valid_until), ('PROMOTION', ${promotedOn(today)}, ${firstAudit(promotedOn(today))})) w(reason, since, due_on)`,
    where: sql`h.grade <> 'TRAINEE' and w.since is not null and w.due_on is not null and ${stays(sql`w.due_on`, today)}
      and not exists (select 1 from witness d where d.person_id = r.id and d.result = 'SATISFACTORY' and d.done_on between w.since and ${today}::date)`,
    label: sql`p.name`,
    personId: sql`p.id`,
    anchorOn: sql`w.since`,
    opensOn: sql`w.since`,
    dueOn: sql`w.due_on`,
    statutory: false,
    part: sql`w.reason`,
    consequence: DueConsequence.NONE,
  }),
};

/** What persons owe, and what of them runs out. */
export const OF_PERSONS: readonly DueSource[] = [
  REGISTRATION,
  AUTHORISATION,
  PROFESSIONAL_CODE,
  DECLARATION,
  EDUCATION,
  WITNESS,
];
