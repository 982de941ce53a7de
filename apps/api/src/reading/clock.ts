import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { SqlFieldContext } from './registry.js';

const SOON_DAYS = 3;

/** The rule `clockState` said in SQL, from the columns of a due day and of the day it was met. */
export function clockStateSql(
  { alias, today }: SqlFieldContext,
  { due, done, soonDays = SOON_DAYS }: { due: string; done: RawBuilder<unknown>; soonDays?: number },
): RawBuilder<unknown> {
  const dueOn = sql.ref(`${alias}.${due}`);
  return sql`case
    when ${dueOn} is null then null
    when ${done} <= ${today}::date then case when ${done} <= ${dueOn} then 'DONE' else 'DONE_LATE' end
    when ${today}::date > ${dueOn} then 'OVERDUE'
    when ${today}::date >= ${dueOn} - ${sql.lit(soonDays)} then 'DUE_SOON'
    else 'RUNNING' end`;
}
