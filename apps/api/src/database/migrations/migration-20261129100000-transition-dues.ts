import { Migration } from '@mikro-orm/migrations';

const EVENTS = [
  ['insert', 'new table as is_now'],
  ['update', 'old table as was new table as is_now'],
  ['delete', 'old table as was'],
] as const;

/** A certificate on an edition that ends is owed a move: what the body sets for it changes what is owed. */
export class Migration20261129100000 extends Migration {
  override up(): void {
    for (const [event, rows] of EVENTS)
      this.addSql(`create trigger "tells_owed_${event}" after ${event} on "transition" referencing ${rows} for each statement
          execute function note_owed_change('EVERYTHING', 'null::uuid')`);
  }
}
