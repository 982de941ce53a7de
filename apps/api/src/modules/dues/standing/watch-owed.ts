import { Trigger } from '@mikro-orm/decorators/legacy';
import { changesAreTold } from '../../../reading/told-changes.js';
import { OWED_FROM, OWING_NOTHING_NEW } from './owed-reach.js';

/** The rows of a statement, by what it does: one that changes rows is asked as they were and as they are. */
const EVENTS = {
  insert: 'new table as is_now',
  update: 'old table as was new table as is_now',
  delete: 'old table as was',
} as const;

/**
 * Lets the database tell of every change to the tables that what is owed is read from, whoever makes it. It is asked once
 * a statement and not a row, so that ten thousand rows of an import are told of in one, which says that everything may be owed otherwise;
 * `note_owed_change` stands in the migration.
 */
export function watchOwed(entities: ReadonlyArray<{ readonly name: string }>): void {
  for (const entity of entities) {
    const table = entity.name.replaceAll(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
    const told = OWED_FROM[table];
    if (!told) continue;
    if (!OWING_NOTHING_NEW.has(table)) changesAreTold(table);
    const args = Object.entries(told).flatMap(([reach, column]) => [reach, column === true ? 'null::uuid' : column]);
    for (const [event, rows] of Object.entries(EVENTS)) {
      if (event === 'insert' && OWING_NOTHING_NEW.has(table)) continue;
      const name = `tells_owed_${event}`;
      Trigger({
        name,
        timing: 'after',
        events: [event as keyof typeof EVENTS],
        forEach: 'statement',
        expression: `create trigger "${name}" after ${event} on "${table}" referencing ${rows} for each statement
          execute function note_owed_change(${args.map((each) => `'${each}'`).join(', ')})`,
      })(entity as never);
    }
  }
}
