import { Trigger } from '@mikro-orm/decorators/legacy';

type RowEvent = 'insert' | 'update' | 'delete';

/** The PL/pgSQL statement by which a guard says no. */
export function raise(sentence: string): string {
  return `raise exception using errcode = 'integrity_constraint_violation', message = '${sentence}';`;
}

/**
 * A trigger on the entity's table for what a row alone cannot say: independence, locks, finality. It holds against
 * every writer, this program included.
 */
export function Guard(name: string, events: readonly RowEvent[], body: string): (target: new () => object) => void {
  const end = events.includes('delete') ? "if tg_op = 'DELETE' then return old; end if; return new;" : 'return new;';
  return Trigger({
    name,
    timing: 'before',
    events: [...events],
    forEach: 'row',
    body: `${body} ${end}`.replaceAll(/\s+/g, ' ').trim(),
  }) as never;
}
