import { raise } from './guard.js';

/**
 * Whoever sold to a client takes no part in what is found and decided of it: told by the journal, under whatever
 * account they did. Asked when somebody takes the part; what they sell later is for the rules of that day.
 */
export function soldNothing(...columns: readonly string[]): string {
  const of = (row: string): string => columns.map((column) => `${row}.${column}`).join(', ');
  return `if (tg_op = 'INSERT' or (${of('new')}) is distinct from (${of('old')})) and exists (select 1 from journal_entry j
    join account a on a.id = j.account_id where j.client_id = new.client_id and j.person_id in (${of('new')}) and 'SALES' = any(a.roles)) then
    ${raise('they sold to the client')}
  end if;`;
}
