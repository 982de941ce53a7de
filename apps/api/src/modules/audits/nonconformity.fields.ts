import { OverdueRung } from '@touchstone/rules';
import { sql } from 'kysely';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { rowFact, sqlField } from '../../reading/registry.js';
import { Nonconformity } from './nonconformity.entity.js';

/** The edition its audit pins, where the criteria's titles stand. */
export const EDITION = rowFact(
  Nonconformity,
  'auditEdition',
  ({ alias }) => sql`(select au.edition_id from audit au where au.id = ${sql.ref(`${alias}.audit_id`)})`,
);

sqlField(Nonconformity, 'criterion', {
  returns: () => String,
  nullable: true,
  description: 'Codes of the criteria that are not met, one after the other; empty where it names none.',
  sql: ({ alias }) =>
    sql`(select string_agg(g ->> 'criterion', ', ') from jsonb_array_elements(${sql.ref(`${alias}.criteria`)}) g)`,
});

/* The rule `overdueRung`, said again in SQL. */
sqlField(Nonconformity, 'overdueRung', {
  returns: () => OverdueRung,
  description: 'How far its clock has climbed today.',
  sql: ({ alias, today }) => {
    const column = (name: string) => sql.ref(`${alias}.${name}`);
    const day = sql`${today}::date`;
    return sql`case
      when ${column('status')} in ('VERIFIED', 'CLOSED') or (${column('grade')} = 'MINOR' and ${column('status')} = 'PLAN_ACCEPTED') then 'SETTLED'
      when ${day} > ${column('escalates_on')} then 'ESCALATION_PROPOSED'
      when ${day} > ${column('due_on')} then 'OVERDUE'
      when ${day} >= ${column('remind_on')} then 'REMINDER'
      else 'RUNNING' end`;
  },
});

/* The rule `majorVerifiedBy`: PostgreSQL clamps a month's end as the rule does. */
sqlField(Nonconformity, 'verifyBy', {
  returns: () => PlainDateScalar,
  nullable: true,
  description: 'Last day to verify a major one before the audit no longer stands; null for a minor one.',
  sql: ({ alias }) => sql`case when ${sql.ref(`${alias}.grade`)} = 'MAJOR' then
    to_char((select au.ends_on from audit au where au.id = ${sql.ref(`${alias}.audit_id`)})
      + make_interval(months => ${sql.ref(`${alias}.verified_within_months`)}), 'YYYY-MM-DD') end`,
});

/** What the newest answer says, of which only one counts. */
const NEWEST = {
  cause: [() => String, 'The cause, by the newest answer.'],
  correction: [() => String, 'What was put right at once, by the newest answer.'],
  correctiveAction: [() => String, 'What keeps it from coming back, by the newest answer.'],
  answeredOn: [() => PlainDateScalar, 'Day of the newest answer.'],
  returnReason: [() => String, 'Why the newest answer was sent back, if it was.'],
} as const;
const COLUMNS: Readonly<Record<keyof typeof NEWEST, string>> = {
  cause: 'cause',
  correction: 'correction',
  correctiveAction: 'corrective_action',
  answeredOn: 'answered_on',
  returnReason: 'return_reason',
};

for (const [name, [returns, description]] of Object.entries(NEWEST))
  sqlField(Nonconformity, name, {
    returns,
    description,
    nullable: true,
    sql: ({ alias }) => sql`(select w.${sql.ref(COLUMNS[name as keyof typeof NEWEST])} from nonconformity_answer w
      where w.nonconformity_id = ${sql.ref(`${alias}.id`)} order by w.number desc limit 1)`,
  });
