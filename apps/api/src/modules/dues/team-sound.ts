import { COOLING_TIES, COOLING_MONTHS, openingOf, TeamRole } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

type Sql = RawBuilder<unknown>;

/* The rule `isTeamSound`, said again in SQL; a test holds the two together. */

const COVERED: readonly TeamRole[] = [TeamRole.LEADER, TeamRole.AUDITOR, TeamRole.TRAINEE, TeamRole.TECHNICAL_EXPERT];

/** Whether who sits on seat `t` holds the code `needed` on a day. */
function knows(day: Sql): Sql {
  return sql`exists (select 1 from technical_code h where h.person_id = t.person_id and h.code = needed.code
    and h.valid_from <= ${day} and (h.valid_until is null or h.valid_until >= ${day}))`;
}

/** Whether the member `m` is under contract on a day. */
function contracted(day: Sql): Sql {
  return sql`exists (select 1 from contract c where c.person_id = m.id and c.valid_from <= ${day}
    and (c.valid_until is null or c.valid_until >= ${day}))`;
}

/** The first day on which the tie `i` no longer bars, by `freeFrom`. */
const FREE_FROM: Sql = sql`case when i.kind in (${sql.join(COOLING_TIES.map((kind) => sql.lit(kind)))})
  then (i.ends_on + make_interval(months => ${sql.lit(COOLING_MONTHS)}))::date else i.ends_on + 1 end`;

/** Whether the team of the audit of alias `p` could hold it as things stand. */
export const teamSoundSql: Sql = sql`(exists (select 1 from team_assignment t where t.audit_id = p.id and t.role = 'LEADER')
  and (select coalesce(sum(t.person_days), 0) from team_assignment t where t.audit_id = p.id and t.role in ('LEADER', 'AUDITOR')) >= p.person_days
  and not exists (select 1 from unnest(p.technical_codes) needed(code) where not exists (select 1 from team_assignment t
    where t.audit_id = p.id and t.role in ('LEADER', 'AUDITOR', 'TECHNICAL_EXPERT') and ${knows(sql`p.starts_on`)} and ${knows(sql`p.ends_on`)}))
  and not exists (select 1 from team_assignment t join person m on m.id = t.person_id where t.audit_id = p.id and (
    m.left_on < p.ends_on
    or not ${contracted(sql`p.starts_on`)} or not ${contracted(sql`p.ends_on`)}
    or coalesce(m.declaration_valid_until < p.ends_on, true)
    or exists (select 1 from interest i where i.person_id = m.id and i.client_id = p.client_id
      and coalesce(i.starts_on <= p.ends_on, true) and (i.ends_on is null or p.starts_on < ${FREE_FROM}))
    or exists (select 1 from leave v where v.person_id = m.id and v.cancelled_on is null and v.valid_from <= p.ends_on and v.valid_until >= p.starts_on)
    or ${sql.join(COVERED.map(notOpen), sql` or `)})))`;

/** Whether the member of the seat lacks what it asks on the audit's first or last day. */
function notOpen(role: TeamRole): Sql {
  const { grades, functions } = openingOf(role);
  const lacks = (day: Sql): Sql =>
    sql.join(
      [
        ...(grades ? [sql`not ${heldSql({ table: 'registration', word: 'grade', words: grades, day })}`] : []),
        ...(functions
          ? [sql`not ${heldSql({ table: 'authorisation', word: 'authorised_function', words: functions, day })}`]
          : []),
      ],
      sql` or `,
    );
  return sql`(t.role = ${sql.lit(role)} and (${lacks(sql`p.starts_on`)} or ${lacks(sql`p.ends_on`)}))`;
}

interface Held {
  readonly table: 'registration' | 'authorisation';
  readonly word: string;
  readonly words: readonly string[];
  readonly day: Sql;
}

function heldSql({ table, word, words, day }: Held): Sql {
  const of =
    table === 'registration'
      ? sql`h.specialty = 'SERVICE' and (h.suspended_on <= ${day} and (h.restored_on is null or ${day} < h.restored_on)) is not true`
      : sql`h.programme_id = p.programme_id`;
  return sql`exists (select 1 from ${sql.table(table)} h where h.person_id = m.id and ${of}
    and ${sql.ref(`h.${word}`)} in (${sql.join(words.map((each) => sql.lit(each)))}) and ${day} between h.valid_from and h.valid_until)`;
}
