import { Migration } from '@mikro-orm/migrations';

/** The audit planned for a surveillance is looked up for each that is owed. */
export class Migration20261128130100 extends Migration {
  override up(): void {
    this.addSql(`create index "audit_surveillance_activity_id_index" on "audit" ("surveillance_activity_id")`);
  }
}
