import { AccountRole, DueConsequence, DueKind, RETURN_DUE_DAY } from '@touchstone/rules';
import { sql } from 'kysely';
import type { DueSource } from '../due-source.js';

/**
 * Months to be reported to the authority: each from the first that the body reports here, or the last one where it has
 * not begun to, until its return was handed in. The month that runs is foreseen. The tenth is not moved for holidays.
 */
export const MONTHLY_RETURN: DueSource = {
  kind: DueKind.MONTHLY_RETURN,
  record: 'BodyProfile',
  // Everybody reads the body; what it owes the authority is for whoever reads its returns.
  scopedAs: 'AuthorityReturn',
  role: AccountRole.REPORTING_OFFICER,
  rows: ({ today }) => ({
    from: sql`body_profile r cross join lateral generate_series(
      coalesce((select min(b.month) from authority_return b where b.kind = 'MONTHLY' and b.status <> 'DISCARDED'),
        (date_trunc('month', ${today}::date) - interval '1 month')::date)::timestamp,
      date_trunc('month', ${today}::date)::timestamp, interval '1 month') as m(month)`,
    where: sql`not exists (select 1 from authority_return b where b.kind = 'MONTHLY' and b.month = m.month::date
      and b.status in ('REPORTED', 'RECEIPTED'))`,
    label: sql`to_char(m.month, 'YYYY-MM')`,
    anchorOn: sql`m.month`,
    opensOn: sql`m.month + interval '1 month'`,
    dueOn: sql`m.month + interval '1 month' + make_interval(days => ${sql.lit(RETURN_DUE_DAY - 1)})`,
    statutory: true,
    part: sql`to_char(m.month, 'YYYY-MM')`,
    consequence: DueConsequence.NONE,
  }),
};
