import { Migration } from '@mikro-orm/migrations';

const EVENTS = [
  ['insert', 'new table as is_now'],
  ['update', 'old table as was new table as is_now'],
  ['delete', 'old table as was'],
] as const;

/** Who is tied to a client cannot audit it: a tie that comes to light changes how its planned audits stand. */
export class Migration20261130110100 extends Migration {
  override up(): void {
    for (const [event, rows] of EVENTS)
      this.addSql(`create trigger "tells_owed_${event}" after ${event} on "interest" referencing ${rows} for each statement
          execute function note_owed_change('CLIENT', 'client_id')`);
  }
}
