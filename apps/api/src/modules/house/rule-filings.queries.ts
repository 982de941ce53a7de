import { filingState } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import { nextByRhythm } from './house-rhythm.queries.js';
import type { RuleFiling } from './house.type.js';

/** How many certificates a filing names by number. */
const NAMED = 20;

/** The filing of every adopted edition, with the certificates that stand on it as far as the reader sees them. */
export async function ruleFilings(context: ActorContext): Promise<RuleFiling[]> {
  const { editions, today, sql: database } = context;
  const { rows } = await sql<Row>`
    select 'SchemeEdition:' || e.id as id, e.edition_id as "editionId", 'Programme:' || p.id as "programmeId",
      p.title_zh as "titleZh", p.title_en as "titleEn",
      to_char((select max(t.held_on) from house_task t where t.kind = 'RULE_SELF_CHECK' and t.programme_id = p.id
        and t.status in ('RECORDED', 'SIGNED_OFF')), 'YYYY-MM-DD') as "checkedOn",
      (select to_char(n.due_on, 'YYYY-MM-DD') from ${nextByRhythm(today)} n
        where n.kind = 'RULE_SELF_CHECK' and n.programme_id = p.id) as "checkBy",
      c.count as certificates, c.numbers as "certificateNumbers"
    from scheme_edition e join programme p on p.id = e.programme_id
      cross join lateral (select count(*)::int as count,
          coalesce((array_agg(x.number order by x.valid_until, x.number))[1:${sql.lit(NAMED)}], '{}') as numbers
        from certificate x where x.edition_id = e.edition_id and x.valid_until >= ${today}::date
          and num_nonnulls(x.withdrawn_on, x.cancelled_on, x.replaced_on) = 0
          and ${readScopeOf(context.actor)('Certificate', 'x')}) c
    order by p.code, e.adopted_on desc, e.edition_id`.execute(database());
  return rows.map((row) => {
    const { number, filedOn, endsOn } = editions.get(row.editionId).filing;
    return { ...row, number, filedOn, endsOn, state: filingState({ number, endsOn }, today) };
  });
}

type Row = Omit<RuleFiling, 'state' | 'number' | 'filedOn' | 'endsOn'> & { readonly checkedOn: PlainDate | null };
