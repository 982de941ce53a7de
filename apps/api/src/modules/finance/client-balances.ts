import { areArrearsGrave } from '@touchstone/rules';
import { sql } from 'kysely';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import { priceListOn } from '../body/index.js';
import type { ClientBalance } from './client-balance.type.js';
import { coveredSql } from './finance.queries.js';

/** Most clients shown at once; the gravest stand first. */
const MOST = 500;

/** What each client owes today, as far as the reader may see it: the oldest arrears first. */
export async function clientBalances(context: ActorContext): Promise<ClientBalance[]> {
  const { today, actor, sql: database } = context;
  const scope = readScopeOf(actor);
  const { arrearsDays } = await priceListOn(context, today);
  const { rows } = await sql<Omit<ClientBalance, 'isGrave'>>`
    with owed as (select h.client_id, sum(h.amount_fen)::float8 as charged,
        coalesce(sum(h.left_fen) filter (where h.left_fen > 0 and h.due_on < ${today}::date), 0)::float8 as arrears,
        min(h.due_on) filter (where h.left_fen > 0 and h.due_on < ${today}::date) as oldest
      from (select h.*, case when h.reverses_id is null and not exists (select 1 from charge r where r.reverses_id = h.id)
          then h.amount_fen - ${coveredSql(sql.ref('h.id'))} else 0 end as left_fen
        from charge h where ${scope('Charge', 'h')}) h group by h.client_id),
      paid as (select p.client_id, sum(p.amount_fen)::float8 as paid from payment p where ${scope('Payment', 'p')} group by p.client_id)
    select 'Client:' || c.id as "clientId", c.name as "clientName", coalesce(owed.charged, 0) as "chargedFen",
      coalesce(paid.paid, 0) as "paidFen", coalesce(owed.charged, 0) - coalesce(paid.paid, 0) as "balanceFen",
      coalesce(owed.arrears, 0) as "arrearsFen", to_char(owed.oldest, 'YYYY-MM-DD') as "oldestDueOn"
    from client c left join owed on owed.client_id = c.id left join paid on paid.client_id = c.id
    where owed.client_id is not null or paid.client_id is not null
    order by owed.oldest nulls last, 5 desc, c.name limit ${sql.lit(MOST)}`.execute(database());
  return rows.map((row) => ({ ...row, isGrave: areArrearsGrave({ ...row, arrearsDays }, today) }));
}
