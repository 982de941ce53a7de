import { Trigger } from '@mikro-orm/decorators/legacy';
import { movesOf } from '@touchstone/rules';
import type { StateTable } from '@touchstone/rules';

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

/** What the database does by itself after a row of the entity was changed. */
export function AfterUpdate(name: string, body: string): (target: new () => object) => void {
  return Trigger({
    name,
    timing: 'after',
    events: ['update'],
    forEach: 'row',
    body: `${body} return null;`.replaceAll(/\s+/g, ' ').trim(),
  }) as never;
}

/**
 * A guard over new rows that asks when the transaction ends: for what stands in rows that are written after. It is made
 * as one statement, since a deferred trigger is a constraint; a changed body is therefore a guard of another name.
 */
export function GuardAtEnd(table: string, name: string, body: string): (target: new () => object) => void {
  const does = `${table}_${name}_fn`;
  const says = `begin ${body} return null; end;`.replaceAll(/\s+/g, ' ');
  return Trigger({
    name,
    timing: 'after',
    events: ['insert'],
    forEach: 'row',
    expression: `create or replace function "${does}"() returns trigger as $$ ${says} $$ language plpgsql;
      create constraint trigger "${name}" after insert on "${table}" deferrable initially deferred for each row execute function "${does}"()`,
  }) as never;
}

/** Lets the status of the entity's rows change as its table says, and in no other way. */
export function MovesBy<State extends string>(table: StateTable<State>): (target: new () => object) => void {
  const moves = movesOf(table).filter(([from, to]) => from !== to);
  const lawful = moves.map(([from, to]) => `('${from}', '${to}')`).join(', ');
  const strays = `old.status <> new.status and (old.status, new.status) not in (${lawful})`;
  return Guard(
    'moves_by_its_table',
    ['update'],
    `if ${strays} then ${raise(`no step leads there for ${table.record}`)} end if;`,
  );
}
