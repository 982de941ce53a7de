import { Migration } from '@mikro-orm/migrations';

/** A program may be narrowed to programmes and clients. */
export class Migration20261128190100 extends Migration {
  override up(): void {
    this.addSql(
      `alter table "service_account" add "programme_ids" uuid[] not null default '{}', add "client_ids" uuid[] not null default '{}'`,
    );
  }
}
