import { Migration } from '@mikro-orm/migrations';

export class Migration20261127073001 extends Migration {
  override up(): void {
    this.addSql(`alter table "body_profile" add "credit_good_for_days" integer not null default 30`);
  }
}
