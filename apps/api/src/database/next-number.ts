import { yearOf } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { ActorContext } from '../context.js';
import { takeTurns } from './take-turns.js';

/** What begins the numbers of each table's records. */
const PREFIXES = {
  application: 'AP',
  quote: 'QT',
  agreement: 'AG',
  certification: 'CF',
  charge: 'CH',
  invoice: 'IV',
  audit: 'AU',
  appeal: 'APL',
  complaint: 'CPL',
  change_notice: 'CN',
  mark_use: 'MU',
  mark_case: 'MC',
  assignment_proposal: 'AS',
  impartiality_risk: 'IR',
  house_task: 'HT',
  house_action: 'CA',
  technical_file: 'TF',
  authority_return: 'RT',
} as const;

/**
 * The next number of a table's records in the year that runs, such as `AP-2026-0001`. Two transactions that ask at
 * once wait for each other, so that no number is given twice and none is lost to a refusal.
 */
export async function nextNumber(context: ActorContext, table: keyof typeof PREFIXES): Promise<string> {
  await takeTurns(context, `number of ${table}`);
  const series = `${PREFIXES[table]}-${yearOf(context.today)}-`;
  const { rows } = await sql<{ last: number | null }>`
    select max(substr(number, ${series.length + 1})::int) as last from ${sql.table(table)}
    where number ~ ${`^${series}[0-9]+$`}`.execute(context.sql());
  return `${series}${String((rows[0]?.last ?? 0) + 1).padStart(4, '0')}`;
}
